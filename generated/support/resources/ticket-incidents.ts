// From specification/support/resources/ticket-incidents.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Ticket } from '../objects/ticket.ts';

/** Query of `tickets.incidents.list`. */
export interface ListTicketIncidentsQuery {
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
 * The incidents of a problem.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
export class TicketIncidents extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-incidents.ts');
  }

  /**
   * Lists the incidents that are linked to a problem.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const incident of zendesk.tickets.incidents.list(86)) console.log(incident.subject);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-ticket-incidents
   */
  list(ticket: Id | Ticket, query: ListTicketIncidentsQuery = {}, options: RequestOptions = {}): Paginator<Ticket> {
    return this.paginate('list', { path: [ticket], query, options });
  }
}
