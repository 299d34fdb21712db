// From specification/support/resources/groups.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Count } from '../objects/count.ts';
import type { Group, GroupCreate, GroupInput } from '../objects/group.ts';
import type { User } from '../objects/user.ts';
import { GroupUsers } from './group-users.ts';
import { GroupsMemberships } from './groups-memberships.ts';

export type { Group, GroupInput, GroupCreate } from '../objects/group.ts';

/** Query of `groups.list`. */
export interface ListGroupsQuery {
  /** Leave out deleted groups. */
  exclude_deleted?: boolean | undefined;
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'group_settings')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `groups.list` on request. */
export interface ListGroupsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['group_settings']`. */
  group_settings?: unknown[];
}

/** Query of `groups.get`. */
export interface GetGroupQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'group_settings')[] | undefined;
}

/** What comes along with `groups.get` on request. */
export interface GetGroupSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['group_settings']`. */
  group_settings?: unknown[];
}

/** Query of `groups.assignable`. */
export interface AssignableGroupsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `groups.autocomplete`. */
export interface AutocompleteGroupsQuery {
  /** What the name begins with. */
  name: string;
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
 * Sets of agents that tickets are assigned to.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/
 */
export class Groups extends Resource {
  /** The agents of a group. */
  readonly users: GroupUsers = new GroupUsers(this.client);

  /** The memberships of agents in one group. */
  readonly memberships: GroupsMemberships = new GroupsMemberships(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/groups.ts');
  }

  /**
   * Lists the groups of the account.
   *
   * Allowed for: Admins, Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const group of zendesk.groups.list()) console.log(group.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/#list-groups
   */
  list(query: ListGroupsQuery = {}, options: RequestOptions = {}): Paginator<Group, ListGroupsSideloads> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a group.
   *
   * Allowed for: Admins, Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such group.
   *
   * @example
   * ```ts
   * const group = await zendesk.groups.get(98738);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/#show-group
   */
  get(group: Id | Group, query: GetGroupQuery = {}, options: RequestOptions = {}): ApiCall<Group, GetGroupSideloads> {
    return this.call('get', { path: [group], query, options });
  }

  /**
   * Makes a group.
   *
   * Allowed for: Admins, Agents with permission to manage groups. Not repeated after a broken connection, since it may
   * have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const group = await zendesk.groups.create({ name: 'Second line', description: 'The hard questions.' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/#create-group
   */
  create(group: GroupCreate | Group, options: RequestOptions = {}): ApiCall<Group> {
    return this.call('create', { body: group, options });
  }

  /**
   * Changes a group.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such group.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const group = await zendesk.groups.update(98738, { name: 'Third line' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/#update-group
   */
  update(group: Id | Group, changes: GroupInput, options?: RequestOptions): ApiCall<Group>;
  /**
   * Changes a group. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such group.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/#update-group
   */
  update(group: Group, changes?: undefined, options?: RequestOptions): ApiCall<Group>;
  update(group: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [group], body: changes, options });
  }

  /**
   * Deletes a group.
   *
   * It can still be read, marked as deleted.
   *
   * Allowed for: Admins, Agents with permission to manage groups.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such group.
   *
   * @example
   * ```ts
   * await zendesk.groups.delete(98738);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/#delete-group
   */
  delete(group: Id | Group, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [group], options });
  }

  /**
   * Counts the groups of the account.
   *
   * Allowed for: Admins, Agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const count = await zendesk.groups.count();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/#count-groups
   */
  count(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Count> {
    return this.call('count', { query, options });
  }

  /**
   * Lists the groups that the signed-in agent may assign tickets to.
   *
   * Allowed for: Admins, Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const group of zendesk.groups.assignable()) console.log(group);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/#list-assignable-groups
   */
  assignable(query: AssignableGroupsQuery = {}, options: RequestOptions = {}): Paginator<Group> {
    return this.paginate('assignable', { query, options });
  }

  /**
   * Lists groups whose name begins with a text.
   *
   * Allowed for: Admins, Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/#autocomplete-groups
   */
  autocomplete(query: AutocompleteGroupsQuery, options: RequestOptions = {}): Paginator<Group> {
    return this.paginate('autocomplete', { query, options });
  }

  /**
   * Gets the default group of the account.
   *
   * Allowed for: Admins, Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const group = await zendesk.groups.getDefault();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/#show-default-group
   */
  getDefault(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Group> {
    return this.call('getDefault', { query, options });
  }

  /**
   * Tells which agents of the groups are available.
   *
   * Allowed for: Admins, Agents.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const result = await zendesk.groups.availableAgents();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/#list-available-agents
   */
  availableAgents(
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Record<string, unknown>> {
    return this.call('availableAgents', { query, options });
  }
}
