// From specification/support/resources/user-organization-memberships.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { CurrentUser } from '../objects/current-user.ts';
import type { OrganizationMembership, OrganizationMembershipInput } from '../objects/organization-membership.ts';
import type { Organization } from '../objects/organization.ts';
import type { User } from '../objects/user.ts';

/** Query of `users.organizationMemberships.list`. */
export interface ListUserOrganizationMembershipsQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'organizations')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `users.organizationMemberships.list` on request. */
export interface ListUserOrganizationMembershipsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
}

/**
 * The memberships of a user in organizations.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/
 */
export class UserOrganizationMemberships extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-organization-memberships.ts');
  }

  /**
   * Lists the organization memberships of a user, the default one first.
   *
   * Allowed for: Agents, End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a
   * page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const organizationMembership of zendesk.users.organizationMemberships.list(35436)) {
   *   console.log(organizationMembership);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#list-organization-memberships-by-user
   */
  list(
    user: Id | User | CurrentUser,
    query: ListUserOrganizationMembershipsQuery = {},
    options: RequestOptions = {},
  ): Paginator<OrganizationMembership, ListUserOrganizationMembershipsSideloads> {
    return this.paginate('list', { path: [user], query, options });
  }

  /**
   * Gets an organization membership of a user.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or organization membership.
   *
   * @example
   * ```ts
   * const organizationMembership = await zendesk.users.organizationMemberships.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#show-organization-membership-by-user
   */
  get(
    user: Id | User | CurrentUser,
    organizationMembership: Id | OrganizationMembership,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<OrganizationMembership> {
    return this.call('get', { path: [user, organizationMembership], query, options });
  }

  /**
   * Puts a user into an organization.
   *
   * Allowed for: Admins, Agents, for end users. Not repeated after a broken connection, since it may have been carried
   * out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#create-organization-membership-for-user
   */
  create(
    user: Id | User | CurrentUser,
    organizationMembership: OrganizationMembershipInput | OrganizationMembership,
    options: RequestOptions = {},
  ): ApiCall<OrganizationMembership> {
    return this.call('create', { path: [user], body: organizationMembership, options });
  }

  /**
   * Takes a user out of an organization.
   *
   * Open tickets of the user there lose the organization, by a job.
   *
   * Allowed for: Admins, Agents, for end users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or organization membership.
   *
   * @example
   * ```ts
   * await zendesk.users.organizationMemberships.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#delete-organization-membership-for-user
   */
  delete(
    user: Id | User | CurrentUser,
    organizationMembership: Id | OrganizationMembership,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('delete', { path: [user, organizationMembership], options });
  }

  /**
   * Makes an organization the default one of a user.
   *
   * The answer holds all organization memberships of the user.
   *
   * Allowed for: Admins, Agents, for end users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or organization membership.
   *
   * @example
   * ```ts
   * const result = await zendesk.users.organizationMemberships.makeDefault(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#set-membership-as-default
   */
  makeDefault(
    user: Id | User | CurrentUser,
    organizationMembership: Id | OrganizationMembership,
    options: RequestOptions = {},
  ): ApiCall<OrganizationMembership[]> {
    return this.call('makeDefault', { path: [user, organizationMembership], options });
  }
}
