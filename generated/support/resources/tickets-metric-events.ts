// From specification/support/resources/tickets-metric-events.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { TicketMetricBreachEvent } from '../objects/ticket-metric-breach-event.ts';
import type { TicketMetricEvent } from '../objects/ticket-metric-event.ts';
import type { TicketMetricGroupSlaEvent } from '../objects/ticket-metric-group-sla-event.ts';
import type { TicketMetricProgressEvent } from '../objects/ticket-metric-progress-event.ts';
import type { TicketMetricSlaEvent } from '../objects/ticket-metric-sla-event.ts';
import type { TicketMetricStatusEvent } from '../objects/ticket-metric-status-event.ts';
import type { Ticket } from '../objects/ticket.ts';

/**
 * What happened to the metrics of a ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metric_events/
 */
export class TicketsMetricEvents extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/tickets-metric-events.ts');
  }

  /**
   * Lists what happened to the metrics of a ticket.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ticketMetricEvent of zendesk.tickets.metricEvents.list(35436)) {
   *   console.log(ticketMetricEvent);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metric_events/
   */
  list(
    ticket: Id | Ticket,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<
    | TicketMetricProgressEvent
    | TicketMetricSlaEvent
    | TicketMetricGroupSlaEvent
    | TicketMetricBreachEvent
    | TicketMetricStatusEvent
    | TicketMetricEvent
  > {
    return this.paginate('list', { path: [ticket], query, options });
  }
}
