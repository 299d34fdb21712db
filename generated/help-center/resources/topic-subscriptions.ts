// From specification/help-center/resources/topic-subscriptions.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { User } from '../../support/objects/user.ts';
import type { CommunityTopic } from '../objects/community-topic.ts';
import type {
  ContentSubscription,
  ContentSubscriptionInput,
  ContentSubscriptionUpdate,
} from '../objects/content-subscription.ts';

/** Query of `helpCenter.topics.subscriptions.list`. */
export interface ListTopicSubscriptionsQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'topics')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `helpCenter.topics.subscriptions.list` on request. */
export interface ListTopicSubscriptionsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['topics']`. */
  topics?: CommunityTopic[];
}

/** Query of `helpCenter.topics.subscriptions.get`. */
export interface GetTopicSubscriptionQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'topics')[] | undefined;
}

/** What comes along with `helpCenter.topics.subscriptions.get` on request. */
export interface GetTopicSubscriptionSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['topics']`. */
  topics?: CommunityTopic[];
}

/**
 * Who is told of what is new under a topic.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/
 */
export class TopicSubscriptions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/topic-subscriptions.ts');
  }

  /**
   * Lists the subscriptions to a topic.
   *
   * Allowed for: End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a page. An
   * end user gets only their own.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such topic.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const contentSubscription of zendesk.helpCenter.topics.subscriptions.list(35436)) {
   *   console.log(contentSubscription);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#list-topic-subscriptions
   */
  list(
    topic: Id | CommunityTopic,
    query: ListTopicSubscriptionsQuery = {},
    options: RequestOptions = {},
  ): Paginator<ContentSubscription, ListTopicSubscriptionsSideloads> {
    return this.paginate('list', { path: [topic], query, options });
  }

  /**
   * Gets a subscription to a topic.
   *
   * Allowed for: End users.
   *
   * An end user gets only their own.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such topic or subscription.
   *
   * @example
   * ```ts
   * const contentSubscription = await zendesk.helpCenter.topics.subscriptions.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#show-topic-subscription
   */
  get(
    topic: Id | CommunityTopic,
    subscription: Id | ContentSubscription,
    query: GetTopicSubscriptionQuery = {},
    options: RequestOptions = {},
  ): ApiCall<ContentSubscription, GetTopicSubscriptionSideloads> {
    return this.call('get', { path: [topic, subscription], query, options });
  }

  /**
   * Subscribes a user to a topic.
   *
   * Without `user_id`, the user who makes the request. Only a Help Center manager may state another.
   *
   * Allowed for: End users. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such topic.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const subscription = await zendesk.helpCenter.topics.subscriptions.create(115000123, { include_comments: true });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#create-topic-subscription
   */
  create(
    topic: Id | CommunityTopic,
    subscription: ContentSubscriptionInput | ContentSubscription,
    options: RequestOptions = {},
  ): ApiCall<ContentSubscription> {
    return this.call('create', { path: [topic], body: subscription, options });
  }

  /**
   * Changes a subscription to a topic.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such topic or subscription.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.topics.subscriptions.update(115000123, 35467, { include_comments: false });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#update-topic-subscription
   */
  update(
    topic: Id | CommunityTopic,
    subscription: Id | ContentSubscription,
    changes: ContentSubscriptionUpdate,
    options?: RequestOptions,
  ): ApiCall<ContentSubscription>;
  /**
   * Changes a subscription to a topic. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such topic or subscription.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#update-topic-subscription
   */
  update(
    topic: Id | CommunityTopic,
    subscription: ContentSubscription,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<ContentSubscription>;
  update(topic: unknown, subscription: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [topic, subscription], body: changes, options });
  }

  /**
   * Ends a subscription to a topic.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such topic or subscription.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.topics.subscriptions.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#delete-topic-subscription
   */
  delete(
    topic: Id | CommunityTopic,
    subscription: Id | ContentSubscription,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('delete', { path: [topic, subscription], options });
  }
}
