// From specification/routing/resources/ticket-instance-values.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Ticket } from '../../support/objects/ticket.ts';
import type { RoutingAttributeValue } from '../objects/routing-attribute-value.ts';

/** Body of `routing.tickets.instanceValues.set`. */
export interface SetTicketInstanceValueBody {
  /** The skills. */
  attribute_value_ids: readonly (string | RoutingAttributeValue)[];
}

/**
 * The skills that tickets need.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class TicketInstanceValues extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-instance-values.ts');
  }

  /**
   * Lists the skills that a ticket needs.
   *
   * Allowed for: Agents, Admins. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const routingAttributeValue of zendesk.routing.tickets.instanceValues.list(35436)) {
   *   console.log(routingAttributeValue);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  list(
    ticket: Id | Ticket,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<RoutingAttributeValue> {
    return this.paginate('list', { path: [ticket], query, options });
  }

  /**
   * States the skills that a ticket needs, in place of all others.
   *
   * Allowed for: Admins.
   *
   * Skills that do not exist are left out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.routing.tickets.instanceValues.set(35436, {
   *   attribute_value_ids: ['b376b35a-e38b-11e8-a292-e3b6377c5575'],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  set(
    ticket: Id | Ticket,
    body: SetTicketInstanceValueBody,
    options: RequestOptions = {},
  ): ApiCall<RoutingAttributeValue[]> {
    return this.call('set', { path: [ticket], body, options });
  }
}
