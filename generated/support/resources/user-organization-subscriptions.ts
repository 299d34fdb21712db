// From specification/support/resources/user-organization-subscriptions.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { CurrentUser } from '../objects/current-user.ts';
import type { OrganizationSubscription } from '../objects/organization-subscription.ts';
import type { User } from '../objects/user.ts';

/** Query of `users.organizationSubscriptions.list`. */
export interface ListUserOrganizationSubscriptionsQuery {
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
 * Organizations whose tickets a user hears of.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_subscriptions/
 */
export class UserOrganizationSubscriptions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-organization-subscriptions.ts');
  }

  /**
   * Lists the organization subscriptions of a user.
   *
   * Allowed for: Agents, End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a
   * page. End users get only their own.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const organizationSubscription of zendesk.users.organizationSubscriptions.list(35436)) {
   *   console.log(organizationSubscription);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_subscriptions/#list-users-organization-subscriptions
   */
  list(
    user: Id | User | CurrentUser,
    query: ListUserOrganizationSubscriptionsQuery = {},
    options: RequestOptions = {},
  ): Paginator<OrganizationSubscription> {
    return this.paginate('list', { path: [user], query, options });
  }
}
