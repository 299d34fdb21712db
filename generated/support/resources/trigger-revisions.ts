// From specification/support/resources/trigger-revisions.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { TriggerRevision } from '../objects/trigger-revision.ts';
import type { Trigger } from '../objects/trigger.ts';
import type { User } from '../objects/user.ts';

/** Query of `triggers.revisions.list`. */
export interface ListTriggerRevisionsQuery {
  /** What comes along in the same answer. */
  include?: readonly 'users'[] | undefined;
  /** Records a page, at most 1000. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** What comes along with `triggers.revisions.list` on request. */
export interface ListTriggerRevisionsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
}

/** Query of `triggers.revisions.get`. */
export interface GetTriggerRevisionQuery {
  /** What comes along in the same answer. */
  include?: readonly 'users'[] | undefined;
}

/** What comes along with `triggers.revisions.get` on request. */
export interface GetTriggerRevisionSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
}

/**
 * The history of a trigger. It needs an Enterprise plan.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/
 */
export class TriggerRevisions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/trigger-revisions.ts');
  }

  /**
   * Lists the revisions of a trigger, the newest first.
   *
   * Allowed for: Agents. Paged by cursor: up to 1000 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such trigger.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const triggerRevision of zendesk.triggers.revisions.list(35436)) {
   *   console.log(triggerRevision);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#list-ticket-trigger-revisions
   */
  list(
    trigger: Id | Trigger,
    query: ListTriggerRevisionsQuery = {},
    options: RequestOptions = {},
  ): Paginator<TriggerRevision, ListTriggerRevisionsSideloads> {
    return this.paginate('list', { path: [trigger], query, options });
  }

  /**
   * Gets a revision of a trigger.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such trigger or trigger revision.
   *
   * @example
   * ```ts
   * const triggerRevision = await zendesk.triggers.revisions.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#show-ticket-trigger-revision
   */
  get(
    trigger: Id | Trigger,
    triggerRevision: Id | TriggerRevision,
    query: GetTriggerRevisionQuery = {},
    options: RequestOptions = {},
  ): ApiCall<TriggerRevision, GetTriggerRevisionSideloads> {
    return this.call('get', { path: [trigger, triggerRevision], query, options });
  }
}
