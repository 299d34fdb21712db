// From specification/support/resources/deleted-users.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Count } from '../objects/count.ts';
import type { DeletedUser } from '../objects/deleted-user.ts';

export type { DeletedUser } from '../objects/deleted-user.ts';

/** Query of `deletedUsers.list`. */
export interface ListDeletedUsersQuery {
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
 * Users who were deleted.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class DeletedUsers extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/deleted-users.ts');
  }

  /**
   * Lists the deleted users, those deleted for good included.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const deletedUser of zendesk.deletedUsers.list()) console.log(deletedUser);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#list-deleted-users
   */
  list(query: ListDeletedUsersQuery = {}, options: RequestOptions = {}): Paginator<DeletedUser> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a user who was deleted, but not for good.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such deleted user.
   *
   * @example
   * ```ts
   * const deletedUser = await zendesk.deletedUsers.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#show-deleted-user
   */
  get(
    deletedUser: Id | DeletedUser,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<DeletedUser> {
    return this.call('get', { path: [deletedUser], query, options });
  }

  /**
   * Deletes a deleted user for good.
   *
   * All personal data is removed. This cannot be undone.
   *
   * Allowed for: Admins, Agents with permission to manage users. Limit: 700 in 10 minutes.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such deleted user.
   *
   * @example
   * ```ts
   * await zendesk.deletedUsers.delete(1159307768);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#permanently-delete-user
   */
  delete(deletedUser: Id | DeletedUser, options: RequestOptions = {}): ApiCall<DeletedUser> {
    return this.call('delete', { path: [deletedUser], options });
  }

  /**
   * Counts the deleted users, those deleted for good included.
   *
   * Allowed for: Agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const count = await zendesk.deletedUsers.count();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#count-deleted-users
   */
  count(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Count> {
    return this.call('count', { query, options });
  }
}
