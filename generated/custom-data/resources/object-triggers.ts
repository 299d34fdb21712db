// From specification/custom-data/resources/object-triggers.json by `npm run generate`. Do not edit.
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
import type { Definitions } from '../../support/objects/definitions.ts';
import type { CustomObject } from '../objects/custom-object.ts';
import type { ObjectTrigger, ObjectTriggerCreate, ObjectTriggerInput } from '../objects/object-trigger.ts';

/** Query of `customObjects.triggers.list`. */
export interface ListObjectTriggersQuery {
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
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `customObjects.triggers.active`. */
export interface ActiveObjectTriggersQuery {
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
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `customObjects.triggers.search`. */
export interface SearchObjectTriggersQuery {
  /** The text. */
  query?: string | undefined;
  /** Attributes to match, as JSON: `{"json":{"title":"Paint"}}`. */
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
  include?: readonly 'usage_24h'[] | undefined;
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
 * Rules that run right after a record of a custom object was made or changed.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/introduction/
 */
export class ObjectTriggers extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/object-triggers.ts');
  }

  /**
   * Lists the triggers of a custom object.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const trigger of zendesk.customObjects.triggers.list('car')) console.log(trigger.title);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/introduction/
   */
  list(
    customObject: string | CustomObject,
    query: ListObjectTriggersQuery = {},
    options: RequestOptions = {},
  ): Paginator<ObjectTrigger> {
    return this.paginate('list', { path: [customObject], query, options });
  }

  /**
   * Gets a trigger of a custom object.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or trigger.
   *
   * @example
   * ```ts
   * const objectTrigger = await zendesk.customObjects.triggers.get('custom object key', 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/introduction/
   */
  get(
    customObject: string | CustomObject,
    trigger: Id | ObjectTrigger,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ObjectTrigger> {
    return this.call('get', { path: [customObject, trigger], query, options });
  }

  /**
   * Adds a trigger to a custom object.
   *
   * Allowed for: Admins, Agents with permission to manage triggers. Not repeated after a broken connection, since it
   * may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const trigger = await zendesk.customObjects.triggers.create('car', {
   *   title: 'Paint it red',
   *   conditions: { all: [{ field: 'custom_object.car.custom_fields.color', operator: 'not_present' }], any: [] },
   *   actions: [{ field: 'custom_object.car.custom_fields.color', value: 'red' }],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/introduction/
   */
  create(
    customObject: string | CustomObject,
    trigger: ObjectTriggerCreate | ObjectTrigger,
    options: RequestOptions = {},
  ): ApiCall<ObjectTrigger> {
    return this.call('create', { path: [customObject], body: trigger, options });
  }

  /**
   * Changes a trigger of a custom object.
   *
   * Allowed for: Admins, Agents with permission to manage triggers.
   *
   * Zendesk replaces `conditions` and `actions` together: a record sends both where one of them changed, and plain
   * attributes should state both.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or trigger.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const trigger = await zendesk.customObjects.triggers.update('car', 35436, { active: false });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/introduction/
   */
  update(
    customObject: string | CustomObject,
    trigger: Id | ObjectTrigger,
    changes: ObjectTriggerInput,
    options?: RequestOptions,
  ): ApiCall<ObjectTrigger>;
  /**
   * Changes a trigger of a custom object. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or trigger.
   * @throws {ValidationError} With every field that the API refuses, and why.
   */
  update(
    customObject: string | CustomObject,
    trigger: ObjectTrigger,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<ObjectTrigger>;
  /**
   * Moves many triggers of a custom object, or switches them on or off. At most 100 at once.
   *
   * Only `position` and `active` are taken.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   */
  update(
    customObject: string | CustomObject,
    triggers: Many<(ObjectTriggerInput & { id: Id }) | ObjectTrigger>,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<ObjectTrigger[]>;
  update(customObject: unknown, trigger: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('update', 'updateMany', { path: [customObject, trigger], body: changes, options });
  }

  /**
   * Moves many triggers of a custom object, or switches them on or off.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * Only `position` and `active` are taken.
   */
  updateMany(
    customObject: string | CustomObject,
    triggers: Many<(ObjectTriggerInput & { id: Id }) | ObjectTrigger>,
    options: BulkOptions = {},
  ): BulkRun<(ObjectTriggerInput & { id: Id }) | ObjectTrigger, ObjectTrigger> {
    return this.bulk(['update', 'updateMany'], { rows: triggers, path: [customObject] }, options);
  }

  /**
   * Deletes a trigger of a custom object.
   *
   * Allowed for: Admins, Agents with permission to manage triggers.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or trigger.
   *
   * @example
   * ```ts
   * await zendesk.customObjects.triggers.delete('custom object key', 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/introduction/
   */
  delete(customObject: string | CustomObject, trigger: Id | ObjectTrigger, options?: RequestOptions): ApiCall<void>;
  /**
   * Deletes many triggers of a custom object. At most 100 at once.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   */
  delete(
    customObject: string | CustomObject,
    triggers: Many<Id | ObjectTrigger>,
    options?: RequestOptions,
  ): ApiCall<void>;
  delete(customObject: unknown, trigger: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('delete', 'deleteMany', { path: [customObject, trigger], options });
  }

  /**
   * Deletes many triggers of a custom object.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   */
  deleteMany(
    customObject: string | CustomObject,
    triggers: Many<Id | ObjectTrigger>,
    options: BulkOptions = {},
  ): BulkRun<Id | ObjectTrigger, void> {
    return this.bulk(['delete', 'deleteMany'], { rows: triggers, path: [customObject] }, options);
  }

  /**
   * Lists the triggers of a custom object that are active.
   *
   * Allowed for: Admins, Agents with permission to manage triggers. Paged by cursor, or by offset where the query asks
   * for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const objectTrigger of zendesk.customObjects.triggers.active('custom object key')) {
   *   console.log(objectTrigger);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/introduction/
   */
  active(
    customObject: string | CustomObject,
    query: ActiveObjectTriggersQuery = {},
    options: RequestOptions = {},
  ): Paginator<ObjectTrigger> {
    return this.paginate('active', { path: [customObject], query, options });
  }

  /**
   * Lists triggers of a custom object whose title matches a text, or whose attributes match a filter.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const trigger of zendesk.customObjects.triggers.search('car', { query: 'paint' })) {
   *   console.log(trigger.title);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/introduction/
   */
  search(
    customObject: string | CustomObject,
    query: SearchObjectTriggersQuery = {},
    options: RequestOptions = {},
  ): Paginator<ObjectTrigger> {
    return this.paginate('search', { path: [customObject], query, options });
  }

  /**
   * Tells which conditions and actions triggers of a custom object can have.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   *
   * @example
   * ```ts
   * const definitions = await zendesk.customObjects.triggers.definitions('custom object key');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/introduction/
   */
  definitions(
    customObject: string | CustomObject,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Definitions> {
    return this.call('definitions', { path: [customObject], query, options });
  }
}
