// From specification/help-center/resources/post-subscriptions.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { User } from '../../support/objects/user.ts';
import type { ContentSubscription, ContentSubscriptionInput } from '../objects/content-subscription.ts';
import type { Post } from '../objects/post.ts';

/** Query of `helpCenter.posts.subscriptions.list`. */
export interface ListPostSubscriptionsQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'posts')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `helpCenter.posts.subscriptions.list` on request. */
export interface ListPostSubscriptionsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['posts']`. */
  posts?: Post[];
}

/** Query of `helpCenter.posts.subscriptions.get`. */
export interface GetPostSubscriptionQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'posts')[] | undefined;
}

/** What comes along with `helpCenter.posts.subscriptions.get` on request. */
export interface GetPostSubscriptionSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['posts']`. */
  posts?: Post[];
}

/**
 * Who is told of new comments on a post.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/
 */
export class PostSubscriptions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/post-subscriptions.ts');
  }

  /**
   * Lists the subscriptions to a post.
   *
   * Allowed for: End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a page. An
   * end user gets only their own.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const contentSubscription of zendesk.helpCenter.posts.subscriptions.list(35436)) {
   *   console.log(contentSubscription);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#list-post-subscriptions
   */
  list(
    post: Id | Post,
    query: ListPostSubscriptionsQuery = {},
    options: RequestOptions = {},
  ): Paginator<ContentSubscription, ListPostSubscriptionsSideloads> {
    return this.paginate('list', { path: [post], query, options });
  }

  /**
   * Gets a subscription to a post.
   *
   * Allowed for: End users.
   *
   * An end user gets only their own.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post or subscription.
   *
   * @example
   * ```ts
   * const contentSubscription = await zendesk.helpCenter.posts.subscriptions.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#show-post-subscription
   */
  get(
    post: Id | Post,
    subscription: Id | ContentSubscription,
    query: GetPostSubscriptionQuery = {},
    options: RequestOptions = {},
  ): ApiCall<ContentSubscription, GetPostSubscriptionSideloads> {
    return this.call('get', { path: [post, subscription], query, options });
  }

  /**
   * Subscribes a user to a post.
   *
   * Without `user_id`, the user who makes the request. Only a Help Center manager may state another.
   *
   * Allowed for: End users. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const subscription = await zendesk.helpCenter.posts.subscriptions.create(35467, { user_id: 1159307768 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#create-post-subscription
   */
  create(
    post: Id | Post,
    subscription: ContentSubscriptionInput | ContentSubscription,
    options: RequestOptions = {},
  ): ApiCall<ContentSubscription> {
    return this.call('create', { path: [post], body: subscription, options });
  }

  /**
   * Ends a subscription to a post.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post or subscription.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.posts.subscriptions.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#delete-post-subscription
   */
  delete(post: Id | Post, subscription: Id | ContentSubscription, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [post, subscription], options });
  }
}
