// From specification/routing by `npm run generate`. Do not edit.
export { RoutingAttributeEvent } from './objects/routing-attribute-event.ts';
export { RoutingAttributeValueEvent } from './objects/routing-attribute-value-event.ts';
export {
  RoutingAttributeValueJobAttributes,
  type RoutingAttributeValueJobAttributesCreate,
  type RoutingAttributeValueJobAttributesInput,
} from './objects/routing-attribute-value-job-attributes.ts';
export {
  RoutingAttributeValueJobValue,
  type RoutingAttributeValueJobValueAgentSkillPriority,
  type RoutingAttributeValueJobValueCreate,
  type RoutingAttributeValueJobValueInput,
} from './objects/routing-attribute-value-job-value.ts';
export {
  RoutingAttributeValueJob,
  type RoutingAttributeValueJobAction,
  type RoutingAttributeValueJobCreate,
  type RoutingAttributeValueJobInput,
} from './objects/routing-attribute-value-job.ts';
export {
  RoutingAttributeValue,
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
export { RoutingInstanceValue } from './objects/routing-instance-value.ts';
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
