// From specification/support/resources/ticket-metrics.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { TicketMetric } from '../objects/ticket-metric.ts';

export type { TicketMetric } from '../objects/ticket-metric.ts';

/** Query of `ticketMetrics.list`. */
export interface ListTicketMetricsQuery {
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/**
 * The metrics of all tickets.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metrics/
 */
export class TicketMetrics extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-metrics.ts');
  }

  /**
   * Lists the metrics of all tickets, the newest tickets first.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   * Excludes archived tickets.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const metric of zendesk.ticketMetrics.list()) console.log(metric.ticket_id, metric.replies);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metrics/#list-ticket-metrics
   */
  list(query: ListTicketMetricsQuery = {}, options: RequestOptions = {}): Paginator<TicketMetric> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets metrics by their own id.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket metric.
   *
   * @example
   * ```ts
   * const ticketMetric = await zendesk.ticketMetrics.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metrics/#show-ticket-metrics
   */
  get(
    ticketMetric: Id | TicketMetric,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<TicketMetric> {
    return this.call('get', { path: [ticketMetric], query, options });
  }
}
