// From specification/help-center/resources/section-subscriptions.json by `npm run generate`. Do not edit.
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
import type { Section } from '../objects/section.ts';

/** Query of `helpCenter.sections.subscriptions.list`. */
export interface ListSectionSubscriptionsQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'sections' | 'translations')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `helpCenter.sections.subscriptions.list` on request. */
export interface ListSectionSubscriptionsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['sections']`. */
  sections?: Section[];
}

/** Query of `helpCenter.sections.subscriptions.get`. */
export interface GetSectionSubscriptionQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'sections' | 'translations')[] | undefined;
}

/** What comes along with `helpCenter.sections.subscriptions.get` on request. */
export interface GetSectionSubscriptionSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['sections']`. */
  sections?: Section[];
}

/**
 * Who is told of what is new in a section.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/
 */
export class SectionSubscriptions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/section-subscriptions.ts');
  }

  /**
   * Lists the subscriptions to a section.
   *
   * Allowed for: Agents, End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a
   * page. An end user gets only their own. In the `locale` of the call or the client, if one is stated.
   *
   * Who is no agent needs a client with a `locale`.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const contentSubscription of zendesk.helpCenter.sections.subscriptions.list(35436)) {
   *   console.log(contentSubscription);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#list-section-subscriptions
   */
  list(
    section: Id | Section,
    query: ListSectionSubscriptionsQuery = {},
    options: RequestOptions = {},
  ): Paginator<ContentSubscription, ListSectionSubscriptionsSideloads> {
    return this.paginate('list', { path: [section], query, options });
  }

  /**
   * Gets a subscription to a section.
   *
   * Allowed for: Agents, End users. In the `locale` of the call or the client, if one is stated.
   *
   * Who is no agent needs a client with a `locale`.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section or subscription.
   *
   * @example
   * ```ts
   * const contentSubscription = await zendesk.helpCenter.sections.subscriptions.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#show-section-subscription
   */
  get(
    section: Id | Section,
    subscription: Id | ContentSubscription,
    query: GetSectionSubscriptionQuery = {},
    options: RequestOptions = {},
  ): ApiCall<ContentSubscription, GetSectionSubscriptionSideloads> {
    return this.call('get', { path: [section, subscription], query, options });
  }

  /**
   * Subscribes to a section.
   *
   * Allowed for: End users. Not repeated after a broken connection, since it may have been carried out. In the `locale`
   * of the call or the client, if one is stated.
   *
   * `source_locale` must be stated.
   *
   * Help Center managers may state `user_id` to subscribe somebody else.
   *
   * With `include_comments`, comments on its articles are told of too.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const subscription = await zendesk.helpCenter.sections.subscriptions.create(35467, { source_locale: 'en-us' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#create-section-subscription
   */
  create(
    section: Id | Section,
    subscription: ContentSubscriptionInput | ContentSubscription,
    options: RequestOptions = {},
  ): ApiCall<ContentSubscription> {
    return this.call('create', { path: [section], body: subscription, options });
  }

  /**
   * Ends a subscription to a section.
   *
   * Allowed for: End users. In the `locale` of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section or subscription.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.sections.subscriptions.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/#delete-section-subscription
   */
  delete(section: Id | Section, subscription: Id | ContentSubscription, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [section, subscription], options });
  }
}
