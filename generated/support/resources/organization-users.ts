// From specification/support/resources/organization-users.json by `npm run generate`. Do not edit.
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

/** Query of `organizations.users.list`. */
export interface ListOrganizationUsersQuery {
  /** Only users with one of these roles: `end-user`, `agent`, `admin`, or the name of a custom role. */
  role?: string | readonly string[] | undefined;
  /** Only agents with this custom role. */
  permission_set?: number | undefined;
  /** Only the user with this key of your own. */
  external_id?: string | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?: 'id' | 'name' | 'created_at' | 'updated_at' | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
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

/** What comes along with `organizations.users.list` on request. */
export interface ListOrganizationUsersSideloads {
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

/** Query of `organizations.users.count`. */
export interface CountOrganizationUserQuery {
  /** Only users with one of these roles: `end-user`, `agent`, `admin`, or the name of a custom role. */
  role?: string | readonly string[] | undefined;
  /** Only agents with this custom role. */
  permission_set?: number | undefined;
}

/**
 * The users of an organization.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class OrganizationUsers extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/organization-users.ts');
  }

  /**
   * Lists the users of an organization.
   *
   * Allowed for: Admins, Agents, Light agents. Paged by cursor, or by offset where the query asks for that: up to 100
   * records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const user of zendesk.organizations.users.list(509974)) console.log(user.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#list-organization-users
   */
  list(
    organization: Id | Organization,
    query: ListOrganizationUsersQuery = {},
    options: RequestOptions = {},
  ): Paginator<User, ListOrganizationUsersSideloads> {
    return this.paginate('list', { path: [organization], query, options });
  }

  /**
   * Counts the users of an organization.
   *
   * Allowed for: Admins, Agents, Light agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   *
   * @example
   * ```ts
   * const count = await zendesk.organizations.users.count(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#count-organization-users
   */
  count(
    organization: Id | Organization,
    query: CountOrganizationUserQuery = {},
    options: RequestOptions = {},
  ): ApiCall<Count> {
    return this.call('count', { path: [organization], query, options });
  }
}
