// From specification/support/resources/user-organizations.json by `npm run generate`. Do not edit.
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
import type { OrganizationMembership } from '../objects/organization-membership.ts';
import type { Organization } from '../objects/organization.ts';
import type { User } from '../objects/user.ts';

/** Query of `users.organizations.list`. */
export interface ListUserOrganizationsQuery {
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
 * The organizations that a user belongs to.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/
 */
export class UserOrganizations extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-organizations.ts');
  }

  /**
   * Lists the organizations of a user.
   *
   * Allowed for: Agents, within their restrictions. Paged by cursor, or by offset where the query asks for that: up to
   * 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const organization of zendesk.users.organizations.list(1159307768)) console.log(organization.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#list-user-organizations
   */
  list(
    user: Id | User | CurrentUser,
    query: ListUserOrganizationsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Organization> {
    return this.paginate('list', { path: [user], query, options });
  }

  /**
   * Counts the organizations of a user.
   *
   * Allowed for: Agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   *
   * @example
   * ```ts
   * const count = await zendesk.users.organizations.count(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#count-users-organizations
   */
  count(
    user: Id | User | CurrentUser,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Count> {
    return this.call('count', { path: [user], query, options });
  }

  /**
   * Takes a user out of an organization.
   *
   * The organization stays. Open tickets of the user there lose it.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or organization.
   *
   * @example
   * ```ts
   * await zendesk.users.organizations.unassign(1159307768, 509974);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#unassign-organization
   */
  unassign(
    user: Id | User | CurrentUser,
    organization: Id | Organization,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('unassign', { path: [user, organization], options });
  }

  /**
   * Makes an organization the default one of a user.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or organization.
   *
   * @example
   * ```ts
   * const organizationMembership = await zendesk.users.organizations.makeDefault(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#set-organization-as-default
   */
  makeDefault(
    user: Id | User | CurrentUser,
    organization: Id | Organization,
    options: RequestOptions = {},
  ): ApiCall<OrganizationMembership> {
    return this.call('makeDefault', { path: [user, organization], options });
  }
}
