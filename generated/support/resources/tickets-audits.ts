// From specification/support/resources/tickets-audits.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Audit } from '../objects/audit.ts';
import type { Count } from '../objects/count.ts';
import type { Ticket } from '../objects/ticket.ts';
import type { User } from '../objects/user.ts';

/** Query of `tickets.audits.list`. */
export interface ListTicketsAuditsQuery {
  /** Only audits with an event of one of these types. */
  filter_events?: string | readonly string[] | undefined;
  /** Order by time, for offset paging. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'tickets')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `tickets.audits.list` on request. */
export interface ListTicketsAuditsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['tickets']`. */
  tickets?: Ticket[];
}

/**
 * The history of a ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/
 */
export class TicketsAudits extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/tickets-audits.ts');
  }

  /**
   * Lists the audits of a ticket, the oldest first.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * The audits of an archived ticket come on one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const audit of zendesk.tickets.audits.list(86)) {
   *   for (const event of audit.events) console.log(audit.created_at, event.type);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/#list-audits-for-a-ticket
   */
  list(
    ticket: Id | Ticket,
    query: ListTicketsAuditsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Audit, ListTicketsAuditsSideloads> {
    return this.paginate('list', { path: [ticket], query, options });
  }

  /**
   * Gets an audit of a ticket.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket or audit.
   *
   * @example
   * ```ts
   * const audit = await zendesk.tickets.audits.get(86, 2127301143);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/#show-audit
   */
  get(
    ticket: Id | Ticket,
    ticketAudit: Id | Audit,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Audit> {
    return this.call('get', { path: [ticket, ticketAudit], query, options });
  }

  /**
   * Counts the audits of a ticket.
   *
   * Allowed for: Agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   *
   * @example
   * ```ts
   * const count = await zendesk.tickets.audits.count(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/#count-audits-for-a-ticket
   */
  count(
    ticket: Id | Ticket,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Count> {
    return this.call('count', { path: [ticket], query, options });
  }

  /**
   * Makes the public comment of an audit an internal note.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket or audit.
   *
   * @example
   * ```ts
   * await zendesk.tickets.audits.makePrivate(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/#change-a-comment-from-public-to-private
   */
  makePrivate(ticket: Id | Ticket, ticketAudit: Id | Audit, options: RequestOptions = {}): ApiCall<void> {
    return this.call('makePrivate', { path: [ticket, ticketAudit], options });
  }

  /**
   * Declares that the comment of an audit, which Zendesk warns of, can be trusted.
   *
   * Allowed for: Agents.
   *
   * Zendesk does not document this operation: its answer may differ.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket or audit.
   *
   * @example
   * ```ts
   * await zendesk.tickets.audits.trust(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/
   */
  trust(ticket: Id | Ticket, ticketAudit: Id | Audit, options: RequestOptions = {}): ApiCall<void> {
    return this.call('trust', { path: [ticket, ticketAudit], options });
  }
}
