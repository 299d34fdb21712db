// From specification/support/resources/ticket-collaborators.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Ticket } from '../objects/ticket.ts';
import type { User } from '../objects/user.ts';

/** Query of `tickets.collaborators.list`. */
export interface ListTicketCollaboratorsQuery {
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
 * The people in copy of a ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
export class TicketCollaborators extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-collaborators.ts');
  }

  /**
   * Lists the people in copy of a ticket.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const people = await zendesk.tickets.collaborators.list(86).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-collaborators-for-a-ticket
   */
  list(ticket: Id | Ticket, query: ListTicketCollaboratorsQuery = {}, options: RequestOptions = {}): Paginator<User> {
    return this.paginate('list', { path: [ticket], query, options });
  }
}
