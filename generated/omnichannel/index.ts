// From specification/omnichannel by `npm run generate`. Do not edit.
export { AgentAvailability } from './objects/agent-availability.ts';
export { Engagement } from './objects/engagement.ts';
export { QueueGroup } from './objects/queue-group.ts';
export { QueueGroups } from './objects/queue-groups.ts';
export { Queue, type QueueInput } from './objects/queue.ts';
export { AgentAvailabilities, type ListAgentAvailabilitiesQuery } from './resources/agent-availabilities.ts';
export { AgentStatuses } from './resources/agent-statuses.ts';
export { Engagements, type ListEngagementsQuery } from './resources/engagements.ts';
export { Queues, type ReorderQueueBody } from './resources/queues.ts';
