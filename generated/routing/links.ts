// From specification/routing/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** How the class `RoutingAgentBatch` loads. */
export const routingAgentBatchLink: TypeLink = {
  object: 'RoutingAgentBatch',
  model: () => import('./objects/routing-agent-batch.ts').then((module) => module.RoutingAgentBatch),
};

/** How the class `RoutingAttributeEvent` loads. */
export const routingAttributeEventLink: TypeLink = {
  object: 'RoutingAttributeEvent',
  model: () => import('./objects/routing-attribute-event.ts').then((module) => module.RoutingAttributeEvent),
};

/** How the class `RoutingAttributeValueEvent` loads. */
export const routingAttributeValueEventLink: TypeLink = {
  object: 'RoutingAttributeValueEvent',
  model: () => import('./objects/routing-attribute-value-event.ts').then((module) => module.RoutingAttributeValueEvent),
};

/** How the class `RoutingAttributeValue` loads. */
export const routingAttributeValueLink: TypeLink = {
  object: 'RoutingAttributeValue',
  model: () => import('./objects/routing-attribute-value.ts').then((module) => module.RoutingAttributeValue),
};

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
  model: () => import('./objects/routing-attribute.ts').then((module) => module.RoutingAttribute),
};

/** How the class `RoutingInstanceValueEvent` loads. */
export const routingInstanceValueEventLink: TypeLink = {
  object: 'RoutingInstanceValueEvent',
  model: () => import('./objects/routing-instance-value-event.ts').then((module) => module.RoutingInstanceValueEvent),
};

/** How the class `RoutingInstanceValue` loads. */
export const routingInstanceValueLink: TypeLink = {
  object: 'RoutingInstanceValue',
  model: () => import('./objects/routing-instance-value.ts').then((module) => module.RoutingInstanceValue),
};
