// From specification/support/resources/organization-subscriptions.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { OrganizationSubscription, OrganizationSubscriptionInput } from '../objects/organization-subscription.ts';

export type {
  OrganizationSubscription,
  OrganizationSubscriptionInput,
  OrganizationSubscriptionUpdate,
} from '../objects/organization-subscription.ts';

/** Query of `organizationSubscriptions.list`. */
export interface ListOrganizationSubscriptionsQuery {
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
 * Who hears of the tickets of an organization.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_subscriptions/
 */
export class OrganizationSubscriptions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/organization-subscriptions.ts');
  }

  /**
   * Lists the organization subscriptions of the account.
   *
   * Allowed for: Agents, End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a
   * page. End users get only their own.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const organizationSubscription of zendesk.organizationSubscriptions.list()) {
   *   console.log(organizationSubscription);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_subscriptions/#list-organization-subscriptions
   */
  list(
    query: ListOrganizationSubscriptionsQuery = {},
    options: RequestOptions = {},
  ): Paginator<OrganizationSubscription> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an organization subscription.
   *
   * Allowed for: Agents, End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization subscription.
   *
   * @example
   * ```ts
   * const organizationSubscription = await zendesk.organizationSubscriptions.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_subscriptions/#show-organization-subscription
   */
  get(
    organizationSubscription: Id | OrganizationSubscription,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<OrganizationSubscription> {
    return this.call('get', { path: [organizationSubscription], query, options });
  }

  /**
   * Subscribes a user to an organization.
   *
   * Allowed for: Agents, End users. Not repeated after a broken connection, since it may have been carried out.
   *
   * End users can subscribe only to shared organizations that they belong to.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const subscription = await zendesk.organizationSubscriptions.create({
   *   organization_id: 509974,
   *   user_id: 1159307768,
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_subscriptions/#create-organization-subscription
   */
  create(
    organizationSubscription: OrganizationSubscriptionInput | OrganizationSubscription,
    options: RequestOptions = {},
  ): ApiCall<OrganizationSubscription> {
    return this.call('create', { body: organizationSubscription, options });
  }

  /**
   * Ends an organization subscription.
   *
   * Allowed for: Agents, End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization subscription.
   *
   * @example
   * ```ts
   * await zendesk.organizationSubscriptions.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_subscriptions/#delete-organization-subscription
   */
  delete(organizationSubscription: Id | OrganizationSubscription, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [organizationSubscription], options });
  }
}
