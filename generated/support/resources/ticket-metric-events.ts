// From specification/support/resources/ticket-metric-events.json by `npm run generate`. Do not edit.
import {
  type ExportCheckpoint,
  type IncrementalExport,
  type LoadedOperations,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { TicketMetricBreachEvent } from '../objects/ticket-metric-breach-event.ts';
import type { TicketMetricEvent } from '../objects/ticket-metric-event.ts';
import type { TicketMetricGroupSlaEvent } from '../objects/ticket-metric-group-sla-event.ts';
import type { TicketMetricProgressEvent } from '../objects/ticket-metric-progress-event.ts';
import type { TicketMetricSlaEvent } from '../objects/ticket-metric-sla-event.ts';
import type { TicketMetricStatusEvent } from '../objects/ticket-metric-status-event.ts';

export type { TicketMetricEvent } from '../objects/ticket-metric-event.ts';

/** Query of `ticketMetricEvents.incremental`. */
export interface IncrementalTicketMetricEventsQuery {
  /** Only what changed since then; at least a minute ago. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Also export events that were changed since. */
  include_changes?: boolean | undefined;
  /** Records a page, at most 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/**
 * What happened to the metrics of tickets, such as reply times.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metric_events/
 */
export class TicketMetricEvents extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-metric-events.ts');
  }

  /**
   * Exports what happened to the metrics of all tickets since a time.
   *
   * Allowed for: Admins. Comes in pages of up to 1000 records, none of them twice. `incremental({ from:
   * exported.checkpoint })` goes on where it stopped. What happened in the last minute is not in it yet: the next
   * export has that. Limit: 10 a minute for all incremental exports together, 30 with the High Volume add-on.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const event of zendesk.ticketMetricEvents.incremental({ start_time: 1780272000 })) {
   *   if (event.type === 'breach') console.log(event.ticket_id, event.metric);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metric_events/#list-ticket-metric-events
   */
  incremental(
    query: IncrementalTicketMetricEventsQuery,
    options: RequestOptions = {},
  ): IncrementalExport<
    | TicketMetricProgressEvent
    | TicketMetricSlaEvent
    | TicketMetricGroupSlaEvent
    | TicketMetricBreachEvent
    | TicketMetricStatusEvent
    | TicketMetricEvent
  > {
    return this.paginateExport('incremental', { query, options });
  }
}
