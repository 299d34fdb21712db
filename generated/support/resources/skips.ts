// From specification/support/resources/skips.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Skip, SkipInput } from '../objects/skip.ts';

export type { Skip, SkipInput, SkipUpdate } from '../objects/skip.ts';

/** Query of `skips.list`. */
export interface ListSkipsQuery {
  /** Order of time; the skips are then paged by offset. Without it, the oldest come first. */
  sort_order?: 'asc' | 'desc' | undefined;
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
 * Tickets that agents passed over in guided mode.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/ticket_skips/
 */
export class Skips extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/skips.ts');
  }

  /**
   * Lists all skips.
   *
   * Allowed for: Agents with permission to view reports, Agents, for their own skips. Paged by cursor, or by offset
   * where the query asks for that: up to 100 records a page. Excludes skips of archived tickets.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const skip of zendesk.skips.list()) console.log(skip);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/ticket_skips/#list-all-skips
   */
  list(query: ListSkipsQuery = {}, options: RequestOptions = {}): Paginator<Skip> {
    return this.paginate('list', { query, options });
  }

  /**
   * Records that the signed-in agent skips a ticket.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const skip = await zendesk.skips.create({ ticket_id: 35436, reason: 'Not in a language that I speak.' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/ticket_skips/#record-a-new-skip-for-the-current-user
   */
  create(skip: SkipInput | Skip, options: RequestOptions = {}): ApiCall<Skip> {
    return this.call('create', { body: skip, options });
  }
}
