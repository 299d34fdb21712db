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
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** What agents are good at. */
  get agents(): RoutingAgents {
    return this.#client.resource(RoutingAgents);
  }

  /** What happened to skills. The skills themselves are `routing.attributes.values`. */
  get attributeValues(): RoutingAttributeValueEvents {
    return this.#client.resource(RoutingAttributeValueEvents);
  }

  /** The kinds of skill. */
  get attributes(): RoutingAttributes {
    return this.#client.resource(RoutingAttributes);
  }

  /** Who got and lost skills, and which tickets need them. */
  get instanceValues(): RoutingInstanceValueEvents {
    return this.#client.resource(RoutingInstanceValueEvents);
  }

  /** Whether skills are met. */
  get requirements(): RoutingRequirements {
    return this.#client.resource(RoutingRequirements);
  }

  /** What tickets need. */
  get tickets(): RoutingTickets {
    return this.#client.resource(RoutingTickets);
  }
}
