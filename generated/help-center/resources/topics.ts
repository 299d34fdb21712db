// From specification/help-center/resources/topics.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { CommunityTopic, CommunityTopicCreate, CommunityTopicUpdate } from '../objects/community-topic.ts';
import { TopicAccessPolicy } from './topic-access-policy.ts';
import { TopicPosts } from './topic-posts.ts';
import { TopicSubscriptions } from './topic-subscriptions.ts';

export type {
  CommunityTopic,
  CommunityTopicInput,
  CommunityTopicCreate,
  CommunityTopicUpdate,
} from '../objects/community-topic.ts';

/** Query of `helpCenter.topics.list`. */
export interface ListCommunityTopicsQuery {
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
 * The subjects of the community.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/topics/
 */
export class CommunityTopics extends Resource {
  /** Who may see and who may manage a topic, in older accounts. */
  readonly accessPolicy: TopicAccessPolicy = new TopicAccessPolicy(this.client);

  /** The posts under a topic. */
  readonly posts: TopicPosts = new TopicPosts(this.client);

  /** Who is told of what is new under a topic. */
  readonly subscriptions: TopicSubscriptions = new TopicSubscriptions(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/topics.ts');
  }

  /**
   * Lists the topics of the community.
   *
   * Allowed for: Anyone. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const topic of zendesk.helpCenter.topics.list()) console.log(topic.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/topics/#list-topics
   */
  list(query: ListCommunityTopicsQuery = {}, options: RequestOptions = {}): Paginator<CommunityTopic> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a topic.
   *
   * Allowed for: Anyone.
   *
   * @throws {RecordNotFoundError} If there is no such topic.
   *
   * @example
   * ```ts
   * const communityTopic = await zendesk.helpCenter.topics.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/topics/#show-topic
   */
  get(
    topic: Id | CommunityTopic,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<CommunityTopic> {
    return this.call('get', { path: [topic], query, options });
  }

  /**
   * Makes a topic.
   *
   * Allowed for: Help Center managers. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const topic = await zendesk.helpCenter.topics.create({ name: 'Feature requests' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/topics/#create-topic
   */
  create(topic: CommunityTopicCreate | CommunityTopic, options: RequestOptions = {}): ApiCall<CommunityTopic> {
    return this.call('create', { body: topic, options });
  }

  /**
   * Changes a topic.
   *
   * Allowed for: Help Center managers.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such topic.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.topics.update(115000123, { position: 2 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/topics/#update-topic
   */
  update(topic: Id | CommunityTopic, changes: CommunityTopicUpdate, options?: RequestOptions): ApiCall<CommunityTopic>;
  /**
   * Changes a topic. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such topic.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/topics/#update-topic
   */
  update(topic: CommunityTopic, changes?: undefined, options?: RequestOptions): ApiCall<CommunityTopic>;
  update(topic: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [topic], body: changes, options });
  }

  /**
   * Deletes a topic.
   *
   * Allowed for: Help Center managers.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such topic.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.topics.delete(115000123);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/topics/#delete-topic
   */
  delete(topic: Id | CommunityTopic, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [topic], options });
  }
}
