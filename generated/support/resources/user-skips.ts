// From specification/support/resources/user-skips.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { CurrentUser } from '../objects/current-user.ts';
import type { Skip } from '../objects/skip.ts';
import type { User } from '../objects/user.ts';

/** Query of `users.skips.list`. */
export interface ListUserSkipsQuery {
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
 * The skips of an agent.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/ticket_skips/
 */
export class UserSkips extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-skips.ts');
  }

  /**
   * Lists the skips of an agent.
   *
   * Allowed for: Agents with permission to view reports, Agents, for their own skips. Paged by cursor, or by offset
   * where the query asks for that: up to 100 records a page. Excludes skips of archived tickets.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const skip of zendesk.users.skips.list(35436)) console.log(skip);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/ticket_skips/#list-ticket-skips
   */
  list(user: Id | User | CurrentUser, query: ListUserSkipsQuery = {}, options: RequestOptions = {}): Paginator<Skip> {
    return this.paginate('list', { path: [user], query, options });
  }
}
