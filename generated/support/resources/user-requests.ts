// From specification/support/resources/user-requests.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { CurrentUser } from '../objects/current-user.ts';
import type { Request } from '../objects/request.ts';
import type { User } from '../objects/user.ts';

/** Query of `users.requests.list`. */
export interface ListUserRequestsQuery {
  /** Order of a list that is paged by offset. */
  sort_by?: 'updated_at' | 'created_at' | undefined;
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
 * The requests of one user.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/
 */
export class UserRequests extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-requests.ts');
  }

  /**
   * Lists the requests of a user.
   *
   * Allowed for: End users. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const request of zendesk.users.requests.list(35436)) console.log(request);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#list-user-requests
   */
  list(
    user: Id | User | CurrentUser,
    query: ListUserRequestsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Request> {
    return this.paginate('list', { path: [user], query, options });
  }
}
