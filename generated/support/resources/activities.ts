// From specification/support/resources/activities.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Activity } from '../objects/activity.ts';
import type { Count } from '../objects/count.ts';

export type { Activity } from '../objects/activity.ts';

/** Query of `activities.list`. */
export interface ListActivitiesQuery {
  /** Only what happened after this time. */
  since?: string | Date | undefined;
  /** Attribute to sort by, for paging by cursor; a leading minus turns the order round. */
  sort?: string | undefined;
  /** What comes along in the same answer. */
  include?: readonly 'fields_metadata'[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `activities.list` on request. */
export interface ListActivitiesSideloads {
  /** Comes with `include: ['fields_metadata']`. */
  fields_metadata?: unknown[];
}

/**
 * What happened lately to tickets of the signed-in agent.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/activity_stream/
 */
export class Activities extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/activities.ts');
  }

  /**
   * Lists what happened in the last thirty days that concerns the signed-in agent.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * Zendesk sends the users and the actors of a page along, unasked.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const activity of zendesk.activities.list({ since: yesterday })) console.log(activity.title);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/activity_stream/#list-activities
   */
  list(query: ListActivitiesQuery = {}, options: RequestOptions = {}): Paginator<Activity, ListActivitiesSideloads> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an activity.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such activity.
   *
   * @example
   * ```ts
   * const activity = await zendesk.activities.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/activity_stream/#show-activity
   */
  get(
    activity: Id | Activity,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Activity> {
    return this.call('get', { path: [activity], query, options });
  }

  /**
   * Counts what happened in the last thirty days that concerns the signed-in agent.
   *
   * Allowed for: Agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const count = await zendesk.activities.count();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/activity_stream/#count-activities
   */
  count(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Count> {
    return this.call('count', { query, options });
  }
}
