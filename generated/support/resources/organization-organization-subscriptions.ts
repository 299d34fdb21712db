// From specification/support/resources/organization-organization-subscriptions.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { OrganizationSubscription } from '../objects/organization-subscription.ts';
import type { Organization } from '../objects/organization.ts';

/** Query of `organizations.subscriptions.list`. */
export interface ListOrganizationOrganizationSubscriptionsQuery {
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
 * Who hears of the tickets of one organization.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_subscriptions/
 */
export class OrganizationOrganizationSubscriptions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/organization-organization-subscriptions.ts');
  }

  /**
   * Lists the subscriptions to an organization.
   *
   * Allowed for: Agents, End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a
   * page. End users get only their own.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const organizationSubscription of zendesk.organizations.subscriptions.list(35436)) {
   *   console.log(organizationSubscription);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_subscriptions/#list-subscriptions-by-organization
   */
  list(
    organization: Id | Organization,
    query: ListOrganizationOrganizationSubscriptionsQuery = {},
    options: RequestOptions = {},
  ): Paginator<OrganizationSubscription> {
    return this.paginate('list', { path: [organization], query, options });
  }
}
