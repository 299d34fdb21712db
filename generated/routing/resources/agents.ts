// From specification/routing/resources/agents.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { AgentInstanceValues } from './agent-instance-values.ts';

/**
 * What agents are good at.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingAgents extends Resource {
  /** The skills of agents. */
  readonly instanceValues: AgentInstanceValues = new AgentInstanceValues(this.client);

}
