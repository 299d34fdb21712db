// From specification/routing/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';
import { RoutingAgents } from './resources/agents.ts';
import { RoutingAttributeValueEvents } from './resources/attribute-values.ts';
import { RoutingAttributes } from './resources/attributes.ts';
import { RoutingInstanceValueEvents } from './resources/instance-values.ts';
import { RoutingRequirements } from './resources/requirements.ts';
import { RoutingTickets } from './resources/tickets.ts';

/**
 * What agents are good at and what tickets need, so that both are brought together. A skill is called an attribute
 * value, a kind of skill an attribute.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingApi {
  /** What agents are good at. */
  readonly agents: RoutingAgents;

  /** What happened to skills. The skills themselves are `routing.attributes.values`. */
  readonly attributeValues: RoutingAttributeValueEvents;

  /** The kinds of skill. */
  readonly attributes: RoutingAttributes;

  /** Who got and lost skills, and which tickets need them. */
  readonly instanceValues: RoutingInstanceValueEvents;

  /** Whether skills are met. */
  readonly requirements: RoutingRequirements;

  /** What tickets need. */
  readonly tickets: RoutingTickets;

  constructor(client: Client) {
    this.agents = new RoutingAgents(client);
    this.attributeValues = new RoutingAttributeValueEvents(client);
    this.attributes = new RoutingAttributes(client);
    this.instanceValues = new RoutingInstanceValueEvents(client);
    this.requirements = new RoutingRequirements(client);
    this.tickets = new RoutingTickets(client);
  }
}
