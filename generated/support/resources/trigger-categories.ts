// From specification/support/resources/trigger-categories.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { TriggerBatchResult } from '../objects/trigger-batch-result.ts';
import type { TriggerBatch, TriggerBatchCreate } from '../objects/trigger-batch.ts';
import type { TriggerCategory, TriggerCategoryCreate, TriggerCategoryInput } from '../objects/trigger-category.ts';

export type { TriggerCategory, TriggerCategoryInput, TriggerCategoryCreate } from '../objects/trigger-category.ts';

/** Query of `triggerCategories.list`. */
export interface ListTriggerCategoriesQuery {
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?:
    | 'position'
    | '-position'
    | 'name'
    | '-name'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at'
    | undefined;
  /** What comes along in the same answer. */
  include?: readonly 'rule_counts'[] | undefined;
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
 * Headings that triggers are filed under.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/trigger_categories/
 */
export class TriggerCategories extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/trigger-categories.ts');
  }

  /**
   * Lists the trigger categories of the account.
   *
   * Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const triggerCategory of zendesk.triggerCategories.list()) console.log(triggerCategory);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/trigger_categories/#list-ticket-trigger-categories
   */
  list(query: ListTriggerCategoriesQuery = {}, options: RequestOptions = {}): Paginator<TriggerCategory> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a trigger category.
   *
   * @throws {RecordNotFoundError} If there is no such trigger category.
   *
   * @example
   * ```ts
   * const triggerCategory = await zendesk.triggerCategories.get('trigger category id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/trigger_categories/#show-ticket-trigger-category
   */
  get(
    triggerCategory: string | TriggerCategory,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<TriggerCategory> {
    return this.call('get', { path: [triggerCategory], query, options });
  }

  /**
   * Makes a trigger category.
   *
   * Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const category = await zendesk.triggerCategories.create({ name: 'Notifications', position: 1 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/trigger_categories/#create-ticket-trigger-category
   */
  create(
    triggerCategory: TriggerCategoryCreate | TriggerCategory,
    options: RequestOptions = {},
  ): ApiCall<TriggerCategory> {
    return this.call('create', { body: triggerCategory, options });
  }

  /**
   * Changes a trigger category.
   *
   * @throws {RecordNotFoundError} If there is no such trigger category.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const category = await zendesk.triggerCategories.update('10026', { name: 'Emails' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/trigger_categories/#update-ticket-trigger-category
   */
  update(
    triggerCategory: string | TriggerCategory,
    changes: TriggerCategoryInput,
    options?: RequestOptions,
  ): ApiCall<TriggerCategory>;
  /**
   * Changes a trigger category. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {RecordNotFoundError} If there is no such trigger category.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/trigger_categories/#update-ticket-trigger-category
   */
  update(triggerCategory: TriggerCategory, changes?: undefined, options?: RequestOptions): ApiCall<TriggerCategory>;
  update(triggerCategory: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [triggerCategory], body: changes, options });
  }

  /**
   * Deletes a trigger category.
   *
   * @throws {RecordNotFoundError} If there is no such trigger category.
   *
   * @example
   * ```ts
   * await zendesk.triggerCategories.delete('trigger category id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/trigger_categories/#delete-ticket-trigger-category
   */
  delete(triggerCategory: string | TriggerCategory, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [triggerCategory], options });
  }

  /**
   * Moves trigger categories, and triggers between and within them, at once.
   *
   * Not repeated after a broken connection, since it may have been carried out.
   *
   * The answer says what became of the changes: there is no job to wait for.
   *
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const result = await zendesk.triggerCategories.batch({
   *   action: 'patch',
   *   items: {
   *     trigger_categories: [{ id: '10026', position: 0 }],
   *     triggers: [{ id: '25', category_id: '10026', active: true }],
   *   },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/trigger_categories/#create-batch-job-for-ticket-trigger-categories
   */
  batch(job: TriggerBatchCreate | TriggerBatch, options: RequestOptions = {}): ApiCall<TriggerBatchResult> {
    return this.call('batch', { body: job, options });
  }
}
