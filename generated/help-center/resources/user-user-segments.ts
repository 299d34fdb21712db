// From specification/help-center/resources/user-user-segments.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { User } from '../../support/objects/user.ts';
import type { UserSegment } from '../objects/user-segment.ts';

/** Query of `helpCenter.users.userSegments.list`. */
export interface ListUserUserSegmentsQuery {
  /** Only segments that come with the account, or only those that do not. */
  built_in?: boolean | undefined;
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
 * The user segments that a user belongs to.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_segments/
 */
export class UserUserSegments extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-user-segments.ts');
  }

  /**
   * Lists the user segments that a user belongs to.
   *
   * Allowed for: Help Center managers, Agents. Paged by cursor, or by offset where the query asks for that: up to 100
   * records a page. An agent who asks for another user gets only the segments that the agent belongs to, too.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const userSegment of zendesk.helpCenter.users.userSegments.list(35436)) {
   *   console.log(userSegment);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_segments/#list-user-segments-by-user
   */
  list(
    user: Id | User | CurrentUser,
    query: ListUserUserSegmentsQuery = {},
    options: RequestOptions = {},
  ): Paginator<UserSegment> {
    return this.paginate('list', { path: [user], query, options });
  }
}
