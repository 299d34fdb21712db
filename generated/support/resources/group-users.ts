// From specification/support/resources/group-users.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Count } from '../objects/count.ts';
import type { CustomAgentRole } from '../objects/custom-agent-role.ts';
import type { Group } from '../objects/group.ts';
import type { Organization } from '../objects/organization.ts';
import type { User } from '../objects/user.ts';

/** Query of `groups.users.list`. */
export interface ListGroupUsersQuery {
  /** Only users with one of these roles: `end-user`, `agent`, `admin`, or the name of a custom role. */
  role?: string | readonly string[] | undefined;
  /** Only agents with this custom role. */
  permission_set?: number | undefined;
  /** Only the user with this key of your own. */
  external_id?: string | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly ('abilities' | 'groups' | 'identities' | 'open_ticket_count' | 'organizations' | 'roles')[]
    | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `groups.users.list` on request. */
export interface ListGroupUsersSideloads {
  /** Comes with `include: ['abilities']`. */
  abilities?: unknown[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['identities']`. */
  identities?: Record<string, unknown>[];
  /** Comes with `include: ['open_ticket_count']`. */
  open_ticket_count?: unknown[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['roles']`. */
  roles?: CustomAgentRole[];
}

/** Query of `groups.users.count`. */
export interface CountGroupUserQuery {
  /** Only users with one of these roles: `end-user`, `agent`, `admin`, or the name of a custom role. */
  role?: string | readonly string[] | undefined;
  /** Only agents with this custom role. */
  permission_set?: number | undefined;
}

/**
 * The agents of a group.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class GroupUsers extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/group-users.ts');
  }

  /**
   * Lists the agents of a group.
   *
   * Allowed for: Admins, Agents, Light agents. Paged by cursor, or by offset where the query asks for that: up to 100
   * records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such group.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const agent of zendesk.groups.users.list(98738)) console.log(agent.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#list-users-by-group
   */
  list(
    group: Id | Group,
    query: ListGroupUsersQuery = {},
    options: RequestOptions = {},
  ): Paginator<User, ListGroupUsersSideloads> {
    return this.paginate('list', { path: [group], query, options });
  }

  /**
   * Counts the agents of a group.
   *
   * Allowed for: Admins, Agents, Light agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such group.
   *
   * @example
   * ```ts
   * const count = await zendesk.groups.users.count(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#count-users-by-group
   */
  count(group: Id | Group, query: CountGroupUserQuery = {}, options: RequestOptions = {}): ApiCall<Count> {
    return this.call('count', { path: [group], query, options });
  }
}
