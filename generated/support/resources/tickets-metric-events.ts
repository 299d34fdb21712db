// From specification/support/resources/tickets-metric-events.json by `npm run generate`. Do not edit.
import { type Id, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import { ticketMetricEventLink } from '../links.ts';
import type { TicketMetricEvent } from '../objects/ticket-metric-event.ts';
import type { Ticket } from '../objects/ticket.ts';

/**
 * What happened to the metrics of a ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metric_events/
 */
export class TicketsMetricEvents extends Resource {
  /**
   * Lists what happened to the metrics of a ticket.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {RecordNotFoundError} If there is no such ticket.
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
  ): Paginator<TicketMetricEvent> {
    return this.paginate(
      {
        id: 'tickets.metricEvents.list',
        method: 'GET',
        path: '/api/v2/tickets/{ticket_id}/metric_events',
        retry: 'safe',
        items: 'ticket_metric_events',
        model: ticketMetricEventLink,
        pagination: [],
      },
      { path: [ticket], query, options },
    );
  }
}
