// From specification/support/resources/organization-organization-memberships.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { OrganizationMembership } from '../objects/organization-membership.ts';
import type { Organization } from '../objects/organization.ts';
import type { User } from '../objects/user.ts';

/** Query of `organizations.organizationMemberships.list`. */
export interface ListOrganizationOrganizationMembershipsQuery {
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

/** What comes along with `organizations.organizationMemberships.list` on request. */
export interface ListOrganizationOrganizationMembershipsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
}

/**
 * The memberships of users in one organization.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/
 */
export class OrganizationOrganizationMemberships extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/organization-organization-memberships.ts');
  }

  /**
   * Lists the memberships of an organization.
   *
   * Allowed for: Agents, End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a
   * page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const organizationMembership of zendesk.organizations.organizationMemberships.list(35436)) {
   *   console.log(organizationMembership);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#list-organization-memberships-by-organization
   */
  list(
    organization: Id | Organization,
    query: ListOrganizationOrganizationMembershipsQuery = {},
    options: RequestOptions = {},
  ): Paginator<OrganizationMembership, ListOrganizationOrganizationMembershipsSideloads> {
    return this.paginate('list', { path: [organization], query, options });
  }
}
