// From specification/support/resources/organizations-merges.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { OrganizationMerge } from '../objects/organization-merge.ts';
import type { Organization } from '../objects/organization.ts';

/** Query of `organizations.merges.list`. */
export interface ListOrganizationsMergesQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * The mergers that an organization was part of.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/
 */
export class OrganizationsMerges extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/organizations-merges.ts');
  }

  /**
   * Lists the mergers of an organization.
   *
   * Allowed for: Admins. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const organizationMerge of zendesk.organizations.merges.list(35436)) {
   *   console.log(organizationMerge);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#list-organization-merges
   */
  list(
    organization: Id | Organization,
    query: ListOrganizationsMergesQuery = {},
    options: RequestOptions = {},
  ): Paginator<OrganizationMerge> {
    return this.paginate('list', { path: [organization], query, options });
  }
}
