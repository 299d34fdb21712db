// From specification/omnichannel/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/** How the class `AgentAvailability` loads. */
export const agentAvailabilityLink: TypeLink = { object: 'AgentAvailability', records };

/** How `Engagement` loads: the class at its first use, the records that others refer to one request each. */
export const engagementLink: ObjectLink = {
  object: 'Engagement',
  loadedBy: 'get',
  path: '/api/v2/engagements/{id}',
  key: '',
  idType: 'string',
  records,
};
