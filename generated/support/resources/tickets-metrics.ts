// From specification/support/resources/tickets-metrics.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { TicketMetric } from '../objects/ticket-metric.ts';
import type { Ticket } from '../objects/ticket.ts';

/**
 * The metrics of one ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metrics/
 */
export class TicketsMetrics extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/tickets-metrics.ts');
  }

  /**
   * Gets the metrics of a ticket.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   *
   * @example
   * ```ts
   * const metric = await zendesk.tickets.metrics.get(86);
   * console.log(metric.reply_time_in_minutes?.calendar);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metrics/#show-ticket-metrics-by-ticket
   */
  get(
    ticket: Id | Ticket,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<TicketMetric> {
    return this.call('get', { path: [ticket], query, options });
  }
}
