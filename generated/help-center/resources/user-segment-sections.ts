// From specification/help-center/resources/user-segment-sections.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Section } from '../objects/section.ts';
import type { UserSegment } from '../objects/user-segment.ts';

/** Query of `helpCenter.userSegments.sections.list`. */
export interface ListUserSegmentSectionsQuery {
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
 * The sections that a user segment may see.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_segments/
 */
export class UserSegmentSections extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-segment-sections.ts');
  }

  /**
   * Lists the sections that use a user segment.
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
   * for await (const section of zendesk.helpCenter.userSegments.sections.list(35436)) {
   *   console.log(section);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_segments/#list-sections-with-user-segment
   */
  list(
    userSegment: Id | UserSegment,
    query: ListUserSegmentSectionsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Section> {
    return this.paginate('list', { path: [userSegment], query, options });
  }
}
