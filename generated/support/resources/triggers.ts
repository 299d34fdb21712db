// From specification/support/resources/triggers.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type BulkOptions,
  type BulkRun,
  type Id,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Definitions } from '../objects/definitions.ts';
import type { TriggerCategory } from '../objects/trigger-category.ts';
import type { Trigger, TriggerCreate, TriggerInput } from '../objects/trigger.ts';
import { TriggerRevisions } from './trigger-revisions.ts';

export type { Trigger, TriggerInput, TriggerCreate } from '../objects/trigger.ts';

/** Query of `triggers.list`. */
export interface ListTriggersQuery {
  /** Only triggers that are active, or only those that are not. Without it, all. */
  active?: boolean | undefined;
  /** Only triggers of this category. */
  category_id?: string | TriggerCategory | undefined;
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?:
    | 'alphabetical'
    | '-alphabetical'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at'
    | 'position'
    | '-position'
    | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?:
    | 'alphabetical'
    | 'created_at'
    | 'updated_at'
    | 'usage_1h'
    | 'usage_24h'
    | 'usage_7d'
    | 'position'
    | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly ('app_installation' | 'permissions' | 'usage_1h' | 'usage_24h' | 'usage_7d' | 'usage_30d')[]
    | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `triggers.active`. */
export interface ActiveTriggersQuery {
  /** Only triggers of this category. */
  category_id?: string | TriggerCategory | undefined;
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?:
    | 'alphabetical'
    | '-alphabetical'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at'
    | 'position'
    | '-position'
    | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?:
    | 'alphabetical'
    | 'created_at'
    | 'updated_at'
    | 'usage_1h'
    | 'usage_24h'
    | 'usage_7d'
    | 'position'
    | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly ('app_installation' | 'permissions' | 'usage_1h' | 'usage_24h' | 'usage_7d' | 'usage_30d')[]
    | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `triggers.search`. */
export interface SearchTriggersQuery {
  /** The text. */
  query?: string | undefined;
  /** Attributes to match, as JSON: `{"json":{"description":"Close a ticket"}}`. */
  filter?: string | undefined;
  /** Only triggers that are active, or only those that are not. Without it, all. */
  active?: boolean | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?:
    | 'alphabetical'
    | 'created_at'
    | 'updated_at'
    | 'usage_1h'
    | 'usage_24h'
    | 'usage_7d'
    | 'position'
    | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly ('app_installation' | 'permissions' | 'usage_1h' | 'usage_24h' | 'usage_7d' | 'usage_30d')[]
    | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Body of `triggers.reorder`. */
export interface ReorderTriggerBody {
  /** The ids of all triggers of the account, in the wanted order. */
  trigger_ids: readonly (Id | Trigger)[];
}

/** Body of `triggers.validate`. */
export interface ValidateTriggerBody {
}

/**
 * Rules that run right after a ticket was made or changed.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/
 */
export class Triggers extends Resource {
  /** The history of a trigger. It needs an Enterprise plan. */
  readonly revisions: TriggerRevisions = new TriggerRevisions(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/triggers.ts');
  }

  /**
   * Lists the triggers of the account.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * The `usage` side-loads need Support Professional or Suite Growth, or more.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const trigger of zendesk.triggers.list()) console.log(trigger);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#list-ticket-triggers
   */
  list(query: ListTriggersQuery = {}, options: RequestOptions = {}): Paginator<Trigger> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a trigger.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such trigger.
   *
   * @example
   * ```ts
   * const trigger = await zendesk.triggers.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#show-ticket-trigger
   */
  get(
    trigger: Id | Trigger,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Trigger> {
    return this.call('get', { path: [trigger], query, options });
  }

  /**
   * Makes a trigger.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const trigger = await zendesk.triggers.create({
   *   title: 'Urgent to second line',
   *   conditions: { all: [{ field: 'priority', operator: 'is', value: 'urgent' }], any: [] },
   *   actions: [{ field: 'group_id', value: '98738' }],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#create-trigger
   */
  create(trigger: TriggerCreate | Trigger, options: RequestOptions = {}): ApiCall<Trigger> {
    return this.call('create', { body: trigger, options });
  }

  /**
   * Changes a trigger.
   *
   * Allowed for: Agents.
   *
   * Zendesk replaces `conditions` and `actions` together: a record sends both where one of them changed, and plain
   * attributes should state both.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such trigger.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const trigger = await zendesk.triggers.update(35436, { active: false });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#update-ticket-trigger
   */
  update(trigger: Id | Trigger, changes: TriggerInput, options?: RequestOptions): ApiCall<Trigger>;
  /**
   * Changes a trigger. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such trigger.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#update-ticket-trigger
   */
  update(trigger: Trigger, changes?: undefined, options?: RequestOptions): ApiCall<Trigger>;
  /**
   * Moves many triggers, or switches them on or off. At most 100 at once.
   *
   * Only `position`, `active` and `category_id` are taken.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#update-many-ticket-triggers
   */
  update(
    triggers: Many<(TriggerInput & { id: Id }) | Trigger>,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<Trigger[]>;
  update(trigger: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('update', 'updateMany', { path: [trigger], body: changes, options });
  }

  /**
   * Moves many triggers, or switches them on or off.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * Only `position`, `active` and `category_id` are taken.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#update-many-ticket-triggers
   */
  updateMany(
    triggers: Many<(TriggerInput & { id: Id }) | Trigger>,
    options: BulkOptions = {},
  ): BulkRun<(TriggerInput & { id: Id }) | Trigger, Trigger> {
    return this.bulk(['update', 'updateMany'], { rows: triggers }, options);
  }

  /**
   * Deletes a trigger.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such trigger.
   *
   * @example
   * ```ts
   * await zendesk.triggers.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#delete-ticket-trigger
   */
  delete(trigger: Id | Trigger, options?: RequestOptions): ApiCall<void>;
  /**
   * Deletes many triggers. At most 100 at once.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#bulk-delete-ticket-triggers
   */
  delete(triggers: Many<Id | Trigger>, options?: RequestOptions): ApiCall<void>;
  delete(trigger: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('delete', 'deleteMany', { path: [trigger], options });
  }

  /**
   * Deletes many triggers.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#bulk-delete-ticket-triggers
   */
  deleteMany(triggers: Many<Id | Trigger>, options: BulkOptions = {}): BulkRun<Id | Trigger, void> {
    return this.bulk(['delete', 'deleteMany'], { rows: triggers }, options);
  }

  /**
   * Lists the triggers that are active.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const trigger of zendesk.triggers.active()) console.log(trigger);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#list-active-ticket-triggers
   */
  active(query: ActiveTriggersQuery = {}, options: RequestOptions = {}): Paginator<Trigger> {
    return this.paginate('active', { query, options });
  }

  /**
   * Lists triggers whose title matches a text, or whose attributes match a filter.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const trigger of zendesk.triggers.search({ query: 'notify' })) console.log(trigger.title);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#search-ticket-triggers
   */
  search(query: SearchTriggersQuery = {}, options: RequestOptions = {}): Paginator<Trigger> {
    return this.paginate('search', { query, options });
  }

  /**
   * Sets the order in which the triggers run.
   *
   * Allowed for: Agents.
   *
   * It is refused where the account has more than one trigger category.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.triggers.reorder({ trigger_ids: [35436, 42, 7] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#reorder-ticket-triggers
   */
  reorder(body: ReorderTriggerBody, options: RequestOptions = {}): ApiCall<Record<string, unknown>> {
    return this.call('reorder', { body, options });
  }

  /**
   * Tells which conditions and actions triggers can have.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const definitions = await zendesk.triggers.definitions();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#list-ticket-trigger-action-and-condition-definitions
   */
  definitions(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Definitions> {
    return this.call('definitions', { query, options });
  }

  /**
   * Tells how many triggers there may be.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @example
   * ```ts
   * const result = await zendesk.triggers.limits();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/
   */
  limits(
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Record<string, unknown>> {
    return this.call('limits', { query, options });
  }

  /**
   * Checks a trigger without making it.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.triggers.validate({ trigger: { title: 'Urgent to second line' } });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/
   */
  validate(body: ValidateTriggerBody, options: RequestOptions = {}): ApiCall<Record<string, unknown>> {
    return this.call('validate', { body, options });
  }
}
