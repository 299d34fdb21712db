// From specification/support/resources/group-memberships.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type BulkOptions,
  type BulkRun,
  type Id,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { GroupMembership, GroupMembershipInput } from '../objects/group-membership.ts';
import type { Group } from '../objects/group.ts';
import type { JobStatus } from '../objects/job-status.ts';
import type { User } from '../objects/user.ts';

export type { GroupMembership, GroupMembershipInput, GroupMembershipUpdate } from '../objects/group-membership.ts';

/** Query of `groupMemberships.list`. */
export interface ListGroupMembershipsQuery {
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
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

/** What comes along with `groupMemberships.list` on request. */
export interface ListGroupMembershipsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
}

/** Query of `groupMemberships.assignable`. */
export interface AssignableGroupMembershipsQuery {
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
 * The memberships of agents in groups.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/
 */
export class GroupMemberships extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/group-memberships.ts');
  }

  /**
   * Lists the group memberships of the account.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const membership of zendesk.groupMemberships.list()) console.log(membership.group_id);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#list-memberships
   */
  list(
    query: ListGroupMembershipsQuery = {},
    options: RequestOptions = {},
  ): Paginator<GroupMembership, ListGroupMembershipsSideloads> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a group membership.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such group membership.
   *
   * @example
   * ```ts
   * const groupMembership = await zendesk.groupMemberships.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#show-membership
   */
  get(
    groupMembership: Id | GroupMembership,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<GroupMembership> {
    return this.call('get', { path: [groupMembership], query, options });
  }

  /**
   * Puts an agent into a group.
   *
   * Allowed for: Admins, Agents with permission to manage group memberships. Not repeated after a broken connection,
   * since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const membership = await zendesk.groupMemberships.create({ user_id: 1159307768, group_id: 98738 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#create-membership
   */
  create(groupMembership: GroupMembershipInput | GroupMembership, options?: RequestOptions): ApiCall<GroupMembership>;
  /**
   * Puts agents into groups in a job, up to 100 at once.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#bulk-create-memberships
   */
  create(groupMemberships: Many<GroupMembershipInput | GroupMembership>, options?: RequestOptions): ApiCall<JobStatus>;
  create(groupMembership: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('create', 'createMany', { body: groupMembership, options });
  }

  /**
   * Puts agents into groups in jobs, at once.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#bulk-create-memberships
   */
  createMany(
    groupMemberships: Many<GroupMembershipInput | GroupMembership>,
    options: BulkOptions = {},
  ): BulkRun<GroupMembershipInput | GroupMembership, JobStatus> {
    return this.bulk(['create', 'createMany'], { rows: groupMemberships }, options);
  }

  /**
   * Takes an agent out of a group.
   *
   * Open tickets that the agent has in that group are unassigned by a job.
   *
   * Allowed for: Admins, Agents with permission to manage group memberships.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such group membership.
   *
   * @example
   * ```ts
   * await zendesk.groupMemberships.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#delete-membership
   */
  delete(groupMembership: Id | GroupMembership, options?: RequestOptions): ApiCall<void>;
  /**
   * Takes agents out of groups in a job, up to 100 memberships at once.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#bulk-delete-memberships
   */
  delete(groupMemberships: Many<Id | GroupMembership>, options?: RequestOptions): ApiCall<JobStatus>;
  delete(groupMembership: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('delete', 'deleteMany', { path: [groupMembership], options });
  }

  /**
   * Takes agents out of groups in jobs, memberships at once.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#bulk-delete-memberships
   */
  deleteMany(
    groupMemberships: Many<Id | GroupMembership>,
    options: BulkOptions = {},
  ): BulkRun<Id | GroupMembership, JobStatus> {
    return this.bulk(['delete', 'deleteMany'], { rows: groupMemberships }, options);
  }

  /**
   * Lists the memberships whose agents can be assigned tickets.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const groupMembership of zendesk.groupMemberships.assignable()) {
   *   console.log(groupMembership);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/#list-assignable-memberships
   */
  assignable(query: AssignableGroupMembershipsQuery = {}, options: RequestOptions = {}): Paginator<GroupMembership> {
    return this.paginate('assignable', { query, options });
  }
}
