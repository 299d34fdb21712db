// From specification/help-center/resources/article-subscriptions.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { User } from '../../support/objects/user.ts';
import type { Article } from '../objects/article.ts';
import type { ContentSubscription, ContentSubscriptionInput } from '../objects/content-subscription.ts';
import type { Section } from '../objects/section.ts';

/** Query of `helpCenter.articles.subscriptions.list`. */
export interface ListArticleSubscriptionsQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'articles' | 'sections')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `helpCenter.articles.subscriptions.list` on request. */
export interface ListArticleSubscriptionsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['articles']`. */
  articles?: Article[];
  /** Comes with `include: ['sections']`. */
  sections?: Section[];
}

/** Query of `helpCenter.articles.subscriptions.get`. */
export interface GetArticleSubscriptionQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'articles' | 'sections')[] | undefined;
}

/** What comes along with `helpCenter.articles.subscriptions.get` on request. */
export interface GetArticleSubscriptionSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['articles']`. */
  articles?: Article[];
  /** Comes with `include: ['sections']`. */
  sections?: Section[];
}

/**
 * Who is told of what is new in an article.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/
 */
export class ArticleSubscriptions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/article-subscriptions.ts');
  }

  /**
   * Lists the subscriptions to an article.
   *
   * Allowed for: Agents, End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a
   * page. An end user gets only their own. In the `locale` of the call or the client, if one is stated.
   *
   * Who is no agent needs a client with a `locale`.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const contentSubscription of zendesk.helpCenter.articles.subscriptions.list(35436)) {
   *   console.log(contentSubscription);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#list-article-subscriptions
   */
  list(
    article: Id | Article,
    query: ListArticleSubscriptionsQuery = {},
    options: RequestOptions = {},
  ): Paginator<ContentSubscription, ListArticleSubscriptionsSideloads> {
    return this.paginate('list', { path: [article], query, options });
  }

  /**
   * Gets a subscription to an article.
   *
   * Allowed for: Agents, End users. In the `locale` of the call or the client, if one is stated.
   *
   * Who is no agent needs a client with a `locale`.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article or subscription.
   *
   * @example
   * ```ts
   * const contentSubscription = await zendesk.helpCenter.articles.subscriptions.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#show-article-subscription
   */
  get(
    article: Id | Article,
    subscription: Id | ContentSubscription,
    query: GetArticleSubscriptionQuery = {},
    options: RequestOptions = {},
  ): ApiCall<ContentSubscription, GetArticleSubscriptionSideloads> {
    return this.call('get', { path: [article, subscription], query, options });
  }

  /**
   * Subscribes to an article.
   *
   * Allowed for: End users. Not repeated after a broken connection, since it may have been carried out. In the `locale`
   * of the call or the client, if one is stated.
   *
   * `source_locale` must be stated.
   *
   * Help Center managers may state `user_id` to subscribe somebody else.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const subscription = await zendesk.helpCenter.articles.subscriptions.create(35467, { source_locale: 'en-us' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#create-article-subscription
   */
  create(
    article: Id | Article,
    subscription: ContentSubscriptionInput | ContentSubscription,
    options: RequestOptions = {},
  ): ApiCall<ContentSubscription> {
    return this.call('create', { path: [article], body: subscription, options });
  }

  /**
   * Ends a subscription to an article.
   *
   * Allowed for: End users. In the `locale` of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article or subscription.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.articles.subscriptions.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#delete-article-subscription
   */
  delete(article: Id | Article, subscription: Id | ContentSubscription, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [article, subscription], options });
  }
}
