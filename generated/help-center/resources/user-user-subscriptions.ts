// From specification/help-center/resources/user-user-subscriptions.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { User } from '../../support/objects/user.ts';
import type { UserSubscription } from '../objects/user-subscription.ts';

/** Query of `helpCenter.users.userSubscriptions.list`. */
export interface ListUserUserSubscriptionsQuery {
  /** Whom the user follows, or who follows the user. Without it, the latter. */
  type?: 'followings' | 'followers' | undefined;
  /** What comes along in the same answer. */
  include?: readonly 'users'[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `helpCenter.users.userSubscriptions.list` on request. */
export interface ListUserUserSubscriptionsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
}

/** Body of `helpCenter.users.userSubscriptions.create`. */
export interface CreateUserUserSubscriptionBody {
}

/**
 * Whom a user follows, and who follows them.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_subscriptions/
 */
export class UserUserSubscriptions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-user-subscriptions.ts');
  }

  /**
   * Lists who follows a user, or whom the user follows.
   *
   * Allowed for: End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const userSubscription of zendesk.helpCenter.users.userSubscriptions.list(35436)) {
   *   console.log(userSubscription);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_subscriptions/#list-user-subscriptions-by-user
   */
  list(
    user: Id | User | CurrentUser,
    query: ListUserUserSubscriptionsQuery = {},
    options: RequestOptions = {},
  ): Paginator<UserSubscription, ListUserUserSubscriptionsSideloads> {
    return this.paginate('list', { path: [user], query, options });
  }

  /**
   * Makes somebody follow a user.
   *
   * Not repeated after a broken connection, since it may have been carried out.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_subscriptions/
   */
  create(
    user: Id | User | CurrentUser,
    body: CreateUserUserSubscriptionBody,
    options: RequestOptions = {},
  ): ApiCall<UserSubscription> {
    return this.call('create', { path: [user], body, options });
  }

  /**
   * Ends that somebody follows a user.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {RecordNotFoundError} If there is no such user or subscription.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.users.userSubscriptions.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_subscriptions/
   */
  delete(
    user: Id | User | CurrentUser,
    subscription: Id | UserSubscription,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('delete', { path: [user, subscription], options });
  }
}
