// From specification/omnichannel by `npm run generate`. Do not edit.
export { AgentAvailability } from './objects/agent-availability.ts';
export { Engagement } from './objects/engagement.ts';
export { QueueGroup } from './objects/queue-group.ts';
export { QueueGroups } from './objects/queue-groups.ts';
export { Queue, type QueueInput } from './objects/queue.ts';
export type { AgentAvailabilities, ListAgentAvailabilitiesQuery } from './resources/agent-availabilities.ts';
export type { AgentStatusJobStatuses } from './resources/agent-status-job-statuses.ts';
export type { AgentStatuses } from './resources/agent-statuses.ts';
export type { Engagements, ListEngagementsQuery } from './resources/engagements.ts';
export type { Queues, ReorderQueueBody } from './resources/queues.ts';
