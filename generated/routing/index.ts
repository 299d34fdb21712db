// From specification/routing by `npm run generate`. Do not edit.
export {
  RoutingAgentBatchAttributes,
  type RoutingAgentBatchAttributesCreate,
  type RoutingAgentBatchAttributesInput,
} from './objects/routing-agent-batch-attributes.ts';
export {
  RoutingAgentBatchValue,
  type RoutingAgentBatchValueAgentSkillPriority,
  type RoutingAgentBatchValueCreate,
  type RoutingAgentBatchValueInput,
} from './objects/routing-agent-batch-value.ts';
export {
  RoutingAgentBatch,
  type RoutingAgentBatchAction,
  type RoutingAgentBatchCreate,
  type RoutingAgentBatchInput,
} from './objects/routing-agent-batch.ts';
export { RoutingAttributeEvent } from './objects/routing-attribute-event.ts';
export { RoutingAttributeValueEvent } from './objects/routing-attribute-value-event.ts';
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
