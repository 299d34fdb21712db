// From specification/support/resources/satisfaction-ratings.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Count } from '../objects/count.ts';
import type { SatisfactionRating } from '../objects/satisfaction-rating.ts';

export type {
  SatisfactionRating,
  SatisfactionRatingInput,
  SatisfactionRatingCreate,
} from '../objects/satisfaction-rating.ts';

/** Query of `satisfactionRatings.list`. */
export interface ListSatisfactionRatingsQuery {
  /** Only ratings of this kind. `good` and `bad` alone stand for those with and without a comment. */
  score?:
    | 'offered'
    | 'unoffered'
    | 'received'
    | 'received_with_comment'
    | 'received_without_comment'
    | 'good'
    | 'good_with_comment'
    | 'good_without_comment'
    | 'bad'
    | 'bad_with_comment'
    | 'bad_without_comment'
    | undefined;
  /** Only ratings from this time on. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Only ratings up to this time. A number counts seconds since 1970. */
  end_time?: number | Date | undefined;
  /** Attribute to sort by, for paging by cursor; a leading minus turns the order round. */
  sort?: string | undefined;
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
 * What requesters think of the support.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_ratings/
 */
export class SatisfactionRatings extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/satisfaction-ratings.ts');
  }

  /**
   * Lists the ratings of the account.
   *
   * Allowed for: Admins. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const rating of zendesk.satisfactionRatings.list({ score: 'bad_with_comment' })) {
   *   console.log(rating.comment);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_ratings/#list-satisfaction-ratings
   */
  list(query: ListSatisfactionRatingsQuery = {}, options: RequestOptions = {}): Paginator<SatisfactionRating> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a rating.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such satisfaction rating.
   *
   * @example
   * ```ts
   * const satisfactionRating = await zendesk.satisfactionRatings.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_ratings/#show-satisfaction-rating
   */
  get(
    satisfactionRating: Id | SatisfactionRating,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<SatisfactionRating> {
    return this.call('get', { path: [satisfactionRating], query, options });
  }

  /**
   * Counts the ratings of the account.
   *
   * Allowed for: Admins.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const count = await zendesk.satisfactionRatings.count();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_ratings/#count-satisfaction-ratings
   */
  count(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Count> {
    return this.call('count', { query, options });
  }
}
