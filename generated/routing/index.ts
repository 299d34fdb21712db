// From specification/routing by `npm run generate`. Do not edit.
export { RoutingAttributeEvent } from './objects/routing-attribute-event.ts';
export { RoutingAttributeValueEvent } from './objects/routing-attribute-value-event.ts';
export {
  RoutingAttributeValue,
  type RoutingAttributeValueAgentSkillPriority,
  type RoutingAttributeValueCreate,
  type RoutingAttributeValueInput,
} from './objects/routing-attribute-value.ts';
export {
  RoutingAttribute,
  type RoutingAttributeCreate,
  type RoutingAttributeInput,
} from './objects/routing-attribute.ts';
export { RoutingCondition, type RoutingConditionInput } from './objects/routing-condition.ts';
export { RoutingConditions, type RoutingConditionsInput } from './objects/routing-conditions.ts';
export { RoutingInstanceValueEvent } from './objects/routing-instance-value-event.ts';
export { RoutingInstanceValue, type RoutingInstanceValueAgentSkillPriority } from './objects/routing-instance-value.ts';
export {
  RoutingSkillJobAttributes,
  type RoutingSkillJobAttributesCreate,
  type RoutingSkillJobAttributesInput,
} from './objects/routing-skill-job-attributes.ts';
export {
  RoutingSkillJobValue,
  type RoutingSkillJobValueAgentSkillPriority,
  type RoutingSkillJobValueCreate,
  type RoutingSkillJobValueInput,
} from './objects/routing-skill-job-value.ts';
export {
  RoutingSkillJob,
  type RoutingSkillJobAction,
  type RoutingSkillJobCreate,
  type RoutingSkillJobInput,
} from './objects/routing-skill-job.ts';
export type { AgentInstanceValueJobs } from './resources/agent-instance-value-jobs.ts';
export type {
  AgentInstanceValues,
  ListForManyAgentInstanceValuesQuery,
  SetAgentInstanceValueBody,
} from './resources/agent-instance-values.ts';
export type { RoutingAgents } from './resources/agents.ts';
export type {
  IncrementalRoutingAttributeValueEventsQuery,
  RoutingAttributeValueEvents,
} from './resources/attribute-values.ts';
export type { RoutingAttributeValues } from './resources/attributes-values.ts';
export type {
  IncrementalRoutingAttributesQuery,
  ListRoutingAttributesQuery,
  ListRoutingAttributesSideloads,
  RoutingAttributes,
} from './resources/attributes.ts';
export type {
  IncrementalRoutingInstanceValueEventsQuery,
  RoutingInstanceValueEvents,
} from './resources/instance-values.ts';
export type { FulfilledRoutingRequirementsQuery, RoutingRequirements } from './resources/requirements.ts';
export type { SetTicketInstanceValueBody, TicketInstanceValues } from './resources/ticket-instance-values.ts';
export type { RoutingTickets } from './resources/tickets.ts';
export type { RoutingApi } from './routing.ts';
