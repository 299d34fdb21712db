// From specification/support/resources/user-groups.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Count } from '../objects/count.ts';
import type { CurrentUser } from '../objects/current-user.ts';
import type { Group } from '../objects/group.ts';
import type { User } from '../objects/user.ts';

/** Query of `users.groups.list`. */
export interface ListUserGroupsQuery {
  /** Leave out deleted groups. */
  exclude_deleted?: boolean | undefined;
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
 * The groups that an agent belongs to.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/
 */
export class UserGroups extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-groups.ts');
  }

  /**
   * Lists the groups of an agent.
   *
   * Allowed for: Admins, Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const groups = await zendesk.users.groups.list(1159307768).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/#list-user-groups
   */
  list(user: Id | User | CurrentUser, query: ListUserGroupsQuery = {}, options: RequestOptions = {}): Paginator<Group> {
    return this.paginate('list', { path: [user], query, options });
  }

  /**
   * Counts the groups of an agent.
   *
   * Allowed for: Admins, Agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   *
   * @example
   * ```ts
   * const count = await zendesk.users.groups.count(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/#count-user-groups
   */
  count(
    user: Id | User | CurrentUser,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Count> {
    return this.call('count', { path: [user], query, options });
  }
}
