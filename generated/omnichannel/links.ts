// From specification/omnichannel/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** How the class `AgentAvailability` loads. */
export const agentAvailabilityLink: TypeLink = {
  object: 'AgentAvailability',
  model: () => import('./objects/agent-availability.ts').then((module) => module.AgentAvailability),
};

/** How `Engagement` loads: the class at its first use, the records that others refer to one request each. */
export const engagementLink: ObjectLink = {
  object: 'Engagement',
  loadedBy: 'get',
  path: '/api/v2/engagements/{id}',
  key: '',
  idType: 'string',
  model: () => import('./objects/engagement.ts').then((module) => module.Engagement),
};

/** How `Queue` loads: the class at its first use, the records that others refer to one request each. */
export const queueLink: ObjectLink = {
  object: 'Queue',
  loadedBy: 'get',
  path: '/api/v2/queues/{id}',
  key: 'queue',
  idType: 'string',
  model: () => import('./objects/queue.ts').then((module) => module.Queue),
};
