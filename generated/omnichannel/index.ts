// From specification/omnichannel by `npm run generate`. Do not edit.
export { AgentAvailability } from './objects/agent-availability.ts';
export { Engagement } from './objects/engagement.ts';
export type { AgentAvailabilities, ListAgentAvailabilitiesQuery } from './resources/agent-availabilities.ts';
export type { AgentStatuses } from './resources/agent-statuses.ts';
export type { Engagements, ListEngagementsQuery } from './resources/engagements.ts';
