// From specification/support/resources/request-comments.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Comment } from '../objects/comment.ts';
import type { ExportedComment } from '../objects/exported-comment.ts';
import type { Request } from '../objects/request.ts';

/** Query of `requests.comments.list`. */
export interface ListRequestCommentsQuery {
  /** Only comments from this time on. */
  since?: string | Date | undefined;
  /** Only comments of agents, or only those of end users. */
  role?: 'agent' | 'end_user' | undefined;
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?: 'created_at' | 'updated_at' | undefined;
  /** Direction of `sort_by`. */
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
 * The conversation of a request, as its requester sees it.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/
 */
export class RequestComments extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/request-comments.ts');
  }

  /**
   * Lists the public comments of a request, the oldest first.
   *
   * Allowed for: End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such request.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const comment of zendesk.requests.comments.list(33)) console.log(comment.body);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#listing-comments
   */
  list(request: Id | Request, query: ListRequestCommentsQuery = {}, options: RequestOptions = {}): Paginator<Comment> {
    return this.paginate('list', { path: [request], query, options });
  }

  /**
   * Gets a public comment of a request.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such request or comment.
   *
   * @example
   * ```ts
   * const comment = await zendesk.requests.comments.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#getting-comments
   */
  get(
    request: Id | Request,
    ticketComment: Id | Comment | ExportedComment,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Comment> {
    return this.call('get', { path: [request, ticketComment], query, options });
  }
}
