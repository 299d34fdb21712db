// From specification/support/resources/groups-memberships.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { GroupMembership } from '../objects/group-membership.ts';
import type { Group } from '../objects/group.ts';
import type { User } from '../objects/user.ts';

/** Query of `groups.memberships.list`. */
export interface ListGroupsMembershipsQuery {
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

/** What comes along with `groups.memberships.list` on request. */
export interface ListGroupsMembershipsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
}

/** Query of `groups.memberships.assignable`. */
export interface AssignableGroupsMembershipsQuery {
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

/** What comes along with `groups.memberships.assignable` on request. */
export interface AssignableGroupsMembershipsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
}

/**
 * The memberships of agents in one group.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/
 */
export class GroupsMemberships extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/groups-memberships.ts');
  }

  /**
   * Lists the memberships of a group.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such group.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const memberships = await zendesk.groups.memberships.list(98738).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#list-memberships-by-group
   */
  list(
    group: Id | Group,
    query: ListGroupsMembershipsQuery = {},
    options: RequestOptions = {},
  ): Paginator<GroupMembership, ListGroupsMembershipsSideloads> {
    return this.paginate('list', { path: [group], query, options });
  }

  /**
   * Lists the memberships of a group whose agents can be assigned tickets.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such group.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const groupMembership of zendesk.groups.memberships.assignable(35436)) {
   *   console.log(groupMembership);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#list-assignable-memberships-by-group
   */
  assignable(
    group: Id | Group,
    query: AssignableGroupsMembershipsQuery = {},
    options: RequestOptions = {},
  ): Paginator<GroupMembership, AssignableGroupsMembershipsSideloads> {
    return this.paginate('assignable', { path: [group], query, options });
  }
}
