// From specification/support/resources/bookmarks.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Bookmark, BookmarkCreate } from '../objects/bookmark.ts';

export type { Bookmark, BookmarkInput, BookmarkCreate } from '../objects/bookmark.ts';

/** Query of `bookmarks.list`. */
export interface ListBookmarksQuery {
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
 * Tickets that the signed-in agent marked.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/bookmarks/
 */
export class Bookmarks extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/bookmarks.ts');
  }

  /**
   * Lists the bookmarks of the signed-in agent.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page. Excludes archived tickets.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const bookmark of zendesk.bookmarks.list()) console.log(bookmark.ticket.subject);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/bookmarks/#list-bookmarks
   */
  list(query: ListBookmarksQuery = {}, options: RequestOptions = {}): Paginator<Bookmark> {
    return this.paginate('list', { query, options });
  }

  /**
   * Marks a ticket for the signed-in agent.
   *
   * A ticket that is marked already keeps its bookmark.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const bookmark = await zendesk.bookmarks.create({ ticket_id: 35436 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/bookmarks/#create-bookmark
   */
  create(bookmark: BookmarkCreate | Bookmark, options: RequestOptions = {}): ApiCall<Bookmark> {
    return this.call('create', { body: bookmark, options });
  }

  /**
   * Deletes a bookmark; the ticket stays.
   *
   * Allowed for: Agents, for their own bookmarks.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such bookmark.
   *
   * @example
   * ```ts
   * await zendesk.bookmarks.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/bookmarks/#delete-bookmark
   */
  delete(bookmark: Id | Bookmark, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [bookmark], options });
  }
}
