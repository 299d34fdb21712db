// From specification/support/resources/automations.json by `npm run generate`. Do not edit.
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
import type { Automation, AutomationCreate, AutomationInput } from '../objects/automation.ts';

export type { Automation, AutomationInput, AutomationCreate } from '../objects/automation.ts';

/** Query of `automations.list`. */
export interface ListAutomationsQuery {
  /** Only automations that are active, or only those that are not. Without it, all. */
  active?: boolean | undefined;
  /** Attribute to sort by, for paging by cursor; a leading minus turns the order round. */
  sort?: string | undefined;
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

/** Query of `automations.active`. */
export interface ActiveAutomationsQuery {
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

/** Query of `automations.search`. */
export interface SearchAutomationsQuery {
  /** The text. */
  query: string;
  /** Only automations that are active, or only those that are not. Without it, all. */
  active?: boolean | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?: 'alphabetical' | 'created_at' | 'updated_at' | 'position' | undefined;
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

/**
 * Rules that change tickets when time has passed.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/automations/
 */
export class Automations extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/automations.ts');
  }

  /**
   * Lists the automations of the account.
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
   * for await (const automation of zendesk.automations.list()) console.log(automation);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/automations/#list-automations
   */
  list(query: ListAutomationsQuery = {}, options: RequestOptions = {}): Paginator<Automation> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an automation.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such automation.
   *
   * @example
   * ```ts
   * const automation = await zendesk.automations.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/automations/#show-automation
   */
  get(
    automation: Id | Automation,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Automation> {
    return this.call('get', { path: [automation], query, options });
  }

  /**
   * Makes an automation.
   *
   * It must differ from all others, and must not run on a ticket for ever: one condition holds only once, or one action
   * ends that a condition holds.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const automation = await zendesk.automations.create({
   *   title: 'Close after a week',
   *   conditions: {
   *     all: [
   *       { field: 'status', operator: 'is', value: 'solved' },
   *       { field: 'SOLVED', operator: 'greater_than', value: '168' },
   *     ],
   *     any: [],
   *   },
   *   actions: [{ field: 'status', value: 'closed' }],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/automations/#create-automation
   */
  create(automation: AutomationCreate | Automation, options: RequestOptions = {}): ApiCall<Automation> {
    return this.call('create', { body: automation, options });
  }

  /**
   * Changes an automation.
   *
   * Allowed for: Agents.
   *
   * Zendesk replaces `conditions` and `actions` together: a record sends both where one of them changed, and plain
   * attributes should state both.
   *
   * Some that came with the account cannot be changed.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such automation.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const automation = await zendesk.automations.update(35436, { active: false });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/automations/#update-automation
   */
  update(automation: Id | Automation, changes: AutomationInput, options?: RequestOptions): ApiCall<Automation>;
  /**
   * Changes an automation. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such automation.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/automations/#update-automation
   */
  update(automation: Automation, changes?: undefined, options?: RequestOptions): ApiCall<Automation>;
  /**
   * Moves many automations, or switches them on or off. At most 100 at once.
   *
   * Only `position` and `active` are taken.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/automations/#update-many-automations
   */
  update(
    automations: Many<(AutomationInput & { id: Id }) | Automation>,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<Automation[]>;
  update(automation: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('update', 'updateMany', { path: [automation], body: changes, options });
  }

  /**
   * Moves many automations, or switches them on or off.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * Only `position` and `active` are taken.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/automations/#update-many-automations
   */
  updateMany(
    automations: Many<(AutomationInput & { id: Id }) | Automation>,
    options: BulkOptions = {},
  ): BulkRun<(AutomationInput & { id: Id }) | Automation, Automation> {
    return this.bulk(['update', 'updateMany'], { rows: automations }, options);
  }

  /**
   * Deletes an automation.
   *
   * Allowed for: Agents.
   *
   * Some that came with the account cannot be deleted.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such automation.
   *
   * @example
   * ```ts
   * await zendesk.automations.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/automations/#delete-automation
   */
  delete(automation: Id | Automation, options?: RequestOptions): ApiCall<void>;
  /**
   * Deletes many automations. At most 100 at once.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/automations/#bulk-delete-automations
   */
  delete(automations: Many<Id | Automation>, options?: RequestOptions): ApiCall<void>;
  delete(automation: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('delete', 'deleteMany', { path: [automation], options });
  }

  /**
   * Deletes many automations.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/automations/#bulk-delete-automations
   */
  deleteMany(automations: Many<Id | Automation>, options: BulkOptions = {}): BulkRun<Id | Automation, void> {
    return this.bulk(['delete', 'deleteMany'], { rows: automations }, options);
  }

  /**
   * Lists the automations that are active.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const automation of zendesk.automations.active()) console.log(automation);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/automations/#list-active-automations
   */
  active(query: ActiveAutomationsQuery = {}, options: RequestOptions = {}): Paginator<Automation> {
    return this.paginate('active', { query, options });
  }

  /**
   * Lists automations whose title matches a text.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * Without `sort_by` the best matches come first.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const automation of zendesk.automations.search({ query: 'close' })) console.log(automation.title);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/automations/#search-automations
   */
  search(query: SearchAutomationsQuery, options: RequestOptions = {}): Paginator<Automation> {
    return this.paginate('search', { query, options });
  }
}
