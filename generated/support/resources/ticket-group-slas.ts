// From specification/support/resources/ticket-group-slas.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { Ticket } from '../objects/ticket.ts';

/**
 * What group SLA policies promise for a ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/group_sla_policies/
 */
export class TicketGroupSlas extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-group-slas.ts');
  }

  /**
   * Tells how a ticket stands against its group SLA policies.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {RecordNotFoundError} If there is no such ticket.
   *
   * @example
   * ```ts
   * const result = await zendesk.tickets.groupSlas.policyMetrics(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/group_sla_policies/
   */
  policyMetrics(
    ticket: Id | Ticket,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Record<string, unknown>> {
    return this.call('policyMetrics', { path: [ticket], query, options });
  }
}
