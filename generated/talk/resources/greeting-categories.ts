// From specification/talk/resources/greeting-categories.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { GreetingCategory } from '../objects/greeting-category.ts';

export type { GreetingCategory } from '../objects/greeting-category.ts';

/** Query of `talk.greetingCategories.list`. */
export interface ListGreetingCategoriesQuery {
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
 * What greetings can be for.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/greetings/
 */
export class GreetingCategories extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/greeting-categories.ts');
  }

  /**
   * Lists the categories of greetings.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const greetingCategory of zendesk.talk.greetingCategories.list()) {
   *   console.log(greetingCategory);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/greetings/#list-greeting-categories
   */
  list(query: ListGreetingCategoriesQuery = {}, options: RequestOptions = {}): Paginator<GreetingCategory> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a category of greetings.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such greeting category.
   *
   * @example
   * ```ts
   * const greetingCategory = await zendesk.talk.greetingCategories.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/greetings/#show-greeting-category
   */
  get(
    greetingCategory: Id | GreetingCategory,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<GreetingCategory> {
    return this.call('get', { path: [greetingCategory], query, options });
  }
}
