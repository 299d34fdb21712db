// From specification/help-center/resources/user-segment-topics.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { CommunityTopic } from '../objects/community-topic.ts';
import type { UserSegment } from '../objects/user-segment.ts';

/** Query of `helpCenter.userSegments.topics.list`. */
export interface ListUserSegmentTopicsQuery {
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
 * The topics that a user segment may see.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_segments/
 */
export class UserSegmentTopics extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-segment-topics.ts');
  }

  /**
   * Lists the topics that use a user segment.
   *
   * Allowed for: Help Center managers. Paged by cursor, or by offset where the query asks for that: up to 100 records a
   * page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user segment.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const communityTopic of zendesk.helpCenter.userSegments.topics.list(35436)) {
   *   console.log(communityTopic);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_segments/#list-topics-with-user-segment
   */
  list(
    userSegment: Id | UserSegment,
    query: ListUserSegmentTopicsQuery = {},
    options: RequestOptions = {},
  ): Paginator<CommunityTopic> {
    return this.paginate('list', { path: [userSegment], query, options });
  }
}
