// From specification/help-center/resources/user-content-subscriptions.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { User } from '../../support/objects/user.ts';
import type { Article } from '../objects/article.ts';
import type { CommunityTopic } from '../objects/community-topic.ts';
import type { ContentSubscription } from '../objects/content-subscription.ts';
import type { Section } from '../objects/section.ts';

/** Query of `helpCenter.users.subscriptions.list`. */
export interface ListUserContentSubscriptionsQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'articles' | 'sections' | 'questions' | 'topics' | 'translations')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `helpCenter.users.subscriptions.list` on request. */
export interface ListUserContentSubscriptionsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['articles']`. */
  articles?: Article[];
  /** Comes with `include: ['sections']`. */
  sections?: Section[];
  /** Comes with `include: ['questions']`. */
  questions?: unknown[];
  /** Comes with `include: ['topics']`. */
  topics?: CommunityTopic[];
}

/**
 * What a user is told of.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/
 */
export class UserContentSubscriptions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-content-subscriptions.ts');
  }

  /**
   * Lists what a user is told of: articles, sections, posts, topics.
   *
   * Allowed for: End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const contentSubscription of zendesk.helpCenter.users.subscriptions.list(35436)) {
   *   console.log(contentSubscription);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#list-content-subscriptions-by-user
   */
  list(
    user: Id | User | CurrentUser,
    query: ListUserContentSubscriptionsQuery = {},
    options: RequestOptions = {},
  ): Paginator<ContentSubscription, ListUserContentSubscriptionsSideloads> {
    return this.paginate('list', { path: [user], query, options });
  }
}
