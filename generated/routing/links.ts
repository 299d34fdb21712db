// From specification/routing/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/** How the class `RoutingAttributeEvent` loads. */
export const routingAttributeEventLink: TypeLink = { object: 'RoutingAttributeEvent', records };

/** How the class `RoutingAttributeValueEvent` loads. */
export const routingAttributeValueEventLink: TypeLink = { object: 'RoutingAttributeValueEvent', records };

/** How the class `RoutingAttributeValue` loads. */
export const routingAttributeValueLink: TypeLink = { object: 'RoutingAttributeValue', records };

/**
 * How `RoutingAttribute` loads: the class at its first use, the records that others refer to all at once, since there
 * are few.
 */
export const routingAttributeLink: ObjectLink = {
  object: 'RoutingAttribute',
  loadedBy: 'list',
  path: '/api/v2/routing/attributes',
  key: 'attributes',
  idType: 'string',
  records,
};

/** How the class `RoutingInstanceValueEvent` loads. */
export const routingInstanceValueEventLink: TypeLink = { object: 'RoutingInstanceValueEvent', records };

/** How the class `RoutingInstanceValue` loads. */
export const routingInstanceValueLink: TypeLink = { object: 'RoutingInstanceValue', records };

/** How the class `RoutingSkillJob` loads. */
export const routingSkillJobLink: TypeLink = { object: 'RoutingSkillJob', records };
