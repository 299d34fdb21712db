// From specification/support/resources/ticket-audits.json by `npm run generate`. Do not edit.
import { type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Audit } from '../objects/audit.ts';

export type { Audit } from '../objects/audit.ts';

/** Query of `ticketAudits.list`. */
export interface ListTicketAuditsQuery {
  /** Records a page, for the older paging by `cursor`. */
  limit?: number | undefined;
  /** Place of a page, for the older paging. */
  cursor?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * The history of all tickets.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/
 */
export class TicketAudits extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-audits.ts');
  }

  /**
   * Lists the audits of all tickets.
   *
   * Allowed for: Admins. Paged by cursor: up to 100 records a page. Excludes archived tickets, and skips records when
   * new ones are polled for: use the incremental export of ticket events for that.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const audit of zendesk.ticketAudits.list()) console.log(audit.ticket_id);
   * ```
   *
   * @example
   * ```ts
   * const page = await zendesk.ticketAudits.list({ from: cursor }).page();
   * const before = await page.previous(); // or list.reversed(), page after page backward
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/#list-all-ticket-audits
   */
  list(query: ListTicketAuditsQuery = {}, options: RequestOptions = {}): Paginator<Audit> {
    return this.paginate('list', { query, options });
  }
}
