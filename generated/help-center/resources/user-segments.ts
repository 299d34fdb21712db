// From specification/help-center/resources/user-segments.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { UserSegment, UserSegmentCreate, UserSegmentInput } from '../objects/user-segment.ts';
import { UserSegmentSections } from './user-segment-sections.ts';
import { UserSegmentTopics } from './user-segment-topics.ts';

export type { UserSegment, UserSegmentInput, UserSegmentCreate } from '../objects/user-segment.ts';

/** Query of `helpCenter.userSegments.list`. */
export interface ListUserSegmentsQuery {
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

/** Query of `helpCenter.userSegments.applicable`. */
export interface ApplicableUserSegmentsQuery {
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
 * Sets of users who may see something.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_segments/
 */
export class UserSegments extends Resource {
  /** The sections that a user segment may see. */
  readonly sections: UserSegmentSections = new UserSegmentSections(this.client);

  /** The topics that a user segment may see. */
  readonly topics: UserSegmentTopics = new UserSegmentTopics(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/user-segments.ts');
  }

  /**
   * Lists the user segments of the account.
   *
   * Allowed for: Help Center managers, Agents. Paged by cursor, or by offset where the query asks for that: up to 100
   * records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const segment of zendesk.helpCenter.userSegments.list()) console.log(segment.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_segments/#list-user-segments
   */
  list(query: ListUserSegmentsQuery = {}, options: RequestOptions = {}): Paginator<UserSegment> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a user segment.
   *
   * Allowed for: Help Center managers.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user segment.
   *
   * @example
   * ```ts
   * const userSegment = await zendesk.helpCenter.userSegments.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_segments/#show-user-segment
   */
  get(
    userSegment: Id | UserSegment,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<UserSegment> {
    return this.call('get', { path: [userSegment], query, options });
  }

  /**
   * Makes a user segment.
   *
   * Allowed for: Help Center managers. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const segment = await zendesk.helpCenter.userSegments.create({
   *   name: 'VIP customers',
   *   user_type: 'signed_in_users',
   *   tags: ['vip'],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_segments/#create-user-segment
   */
  create(userSegment: UserSegmentCreate | UserSegment, options: RequestOptions = {}): ApiCall<UserSegment> {
    return this.call('create', { body: userSegment, options });
  }

  /**
   * Changes a user segment.
   *
   * Allowed for: Help Center managers.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user segment.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_segments/#update-user-segment
   */
  update(userSegment: Id | UserSegment, changes: UserSegmentInput, options?: RequestOptions): ApiCall<UserSegment>;
  /**
   * Changes a user segment. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user segment.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_segments/#update-user-segment
   */
  update(userSegment: UserSegment, changes?: undefined, options?: RequestOptions): ApiCall<UserSegment>;
  update(userSegment: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [userSegment], body: changes, options });
  }

  /**
   * Deletes a user segment.
   *
   * Allowed for: Help Center managers.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user segment.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.userSegments.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_segments/#delete-user-segment
   */
  delete(userSegment: Id | UserSegment, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [userSegment], options });
  }

  /**
   * Lists the user segments that the plan of the account lets sections and topics use.
   *
   * Allowed for: Help Center managers, Agents. Paged by cursor, or by offset where the query asks for that: up to 100
   * records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const userSegment of zendesk.helpCenter.userSegments.applicable()) {
   *   console.log(userSegment);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_segments/#list-applicable-user-segments
   */
  applicable(query: ApplicableUserSegmentsQuery = {}, options: RequestOptions = {}): Paginator<UserSegment> {
    return this.paginate('applicable', { query, options });
  }
}
