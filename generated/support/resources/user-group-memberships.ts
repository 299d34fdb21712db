// From specification/support/resources/user-group-memberships.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { CurrentUser } from '../objects/current-user.ts';
import type { GroupMembership, GroupMembershipInput } from '../objects/group-membership.ts';
import type { Group } from '../objects/group.ts';
import type { User } from '../objects/user.ts';

/** Query of `users.groupMemberships.list`. */
export interface ListUserGroupMembershipsQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'groups')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `users.groupMemberships.list` on request. */
export interface ListUserGroupMembershipsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
}

/**
 * The memberships of an agent in groups.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/
 */
export class UserGroupMemberships extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-group-memberships.ts');
  }

  /**
   * Lists the group memberships of an agent.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const groupMembership of zendesk.users.groupMemberships.list(35436)) {
   *   console.log(groupMembership);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#list-group-memberships-by-user
   */
  list(
    user: Id | User | CurrentUser,
    query: ListUserGroupMembershipsQuery = {},
    options: RequestOptions = {},
  ): Paginator<GroupMembership, ListUserGroupMembershipsSideloads> {
    return this.paginate('list', { path: [user], query, options });
  }

  /**
   * Gets a group membership of an agent.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or group membership.
   *
   * @example
   * ```ts
   * const groupMembership = await zendesk.users.groupMemberships.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#show-users-group-membership
   */
  get(
    user: Id | User | CurrentUser,
    groupMembership: Id | GroupMembership,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<GroupMembership> {
    return this.call('get', { path: [user, groupMembership], query, options });
  }

  /**
   * Puts an agent into a group.
   *
   * Allowed for: Admins, Agents with permission to manage group memberships. Not repeated after a broken connection,
   * since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#create-group-membership-for-user
   */
  create(
    user: Id | User | CurrentUser,
    groupMembership: GroupMembershipInput | GroupMembership,
    options: RequestOptions = {},
  ): ApiCall<GroupMembership> {
    return this.call('create', { path: [user], body: groupMembership, options });
  }

  /**
   * Takes an agent out of a group.
   *
   * Open tickets that the agent has in that group are unassigned by a job.
   *
   * Allowed for: Admins, Agents with permission to manage group memberships.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or group membership.
   *
   * @example
   * ```ts
   * await zendesk.users.groupMemberships.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#delete-users-group-membership
   */
  delete(
    user: Id | User | CurrentUser,
    groupMembership: Id | GroupMembership,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('delete', { path: [user, groupMembership], options });
  }

  /**
   * Makes a group the default one of an agent.
   *
   * The answer holds all group memberships of the agent.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or group membership.
   *
   * @example
   * ```ts
   * const memberships = await zendesk.users.groupMemberships.makeDefault(1159307768, 4);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#set-membership-as-default
   */
  makeDefault(
    user: Id | User | CurrentUser,
    groupMembership: Id | GroupMembership,
    options: RequestOptions = {},
  ): ApiCall<GroupMembership[]> {
    return this.call('makeDefault', { path: [user, groupMembership], options });
  }
}
