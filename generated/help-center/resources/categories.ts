// From specification/help-center/resources/categories.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Category, CategoryCreate, CategoryUpdate } from '../objects/category.ts';
import { CategoryArticles } from './category-articles.ts';
import { CategorySections } from './category-sections.ts';
import { CategoryTranslations } from './category-translations.ts';

export type { Category, CategoryInput, CategoryCreate, CategoryUpdate } from '../objects/category.ts';

/** Query of `helpCenter.categories.list`. */
export interface ListCategoriesQuery {
  /** Order of a list that is paged by offset. */
  sort_by?: 'position' | 'created_at' | 'updated_at' | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?: readonly 'translations'[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `helpCenter.categories.get`. */
export interface GetCategoryQuery {
  /** What comes along in the same answer. */
  include?: readonly 'translations'[] | undefined;
}

/** Body of `helpCenter.categories.updateSourceLocale`. */
export interface UpdateSourceLocaleCategoryBody {
  /** The new main language. */
  category_locale: string;
}

/**
 * The top of the order of the Help Center: sets of sections.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/categories/
 */
export class Categories extends Resource {
  /** The articles of a category. */
  readonly articles: CategoryArticles = new CategoryArticles(this.client);

  /** The sections of a category. */
  readonly sections: CategorySections = new CategorySections(this.client);

  /** A category in its languages. */
  readonly translations: CategoryTranslations = new CategoryTranslations(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/categories.ts');
  }

  /**
   * Lists the categories of the Help Center.
   *
   * Allowed for: Anyone. Paged by cursor, or by offset where the query asks for that: up to 100 records a page. Only
   * categories that the one who asks may see. In the `locale` of the call or the client, if one is stated.
   *
   * Who is no agent needs a client with a `locale`.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const category of zendesk.helpCenter.categories.list()) console.log(category.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/categories/#list-categories
   */
  list(query: ListCategoriesQuery = {}, options: RequestOptions = {}): Paginator<Category> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a category.
   *
   * Allowed for: Anyone. In the `locale` of the call or the client, if one is stated.
   *
   * Who is no agent needs a client with a `locale`.
   *
   * @throws {RecordNotFoundError} If there is no such category.
   *
   * @example
   * ```ts
   * const category = await zendesk.helpCenter.categories.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/categories/#show-category
   */
  get(category: Id | Category, query: GetCategoryQuery = {}, options: RequestOptions = {}): ApiCall<Category> {
    return this.call('get', { path: [category], query, options });
  }

  /**
   * Makes a category.
   *
   * Allowed for: Help Center managers. Not repeated after a broken connection, since it may have been carried out. In
   * the `locale` of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const category = await zendesk.helpCenter.categories.create({ name: 'Printers', locale: 'en-us' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/categories/#create-category
   */
  create(category: CategoryCreate | Category, options: RequestOptions = {}): ApiCall<Category> {
    return this.call('create', { body: category, options });
  }

  /**
   * Changes what a category says of itself, such as its place.
   *
   * Allowed for: Help Center managers. In the `locale` of the call or the client, if one is stated.
   *
   * Name and description belong to its translations.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such category.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const category = await zendesk.helpCenter.categories.update(35436, { position: 2 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/categories/#update-category
   */
  update(category: Id | Category, changes: CategoryUpdate, options?: RequestOptions): ApiCall<Category>;
  /**
   * Changes what a category says of itself, such as its place. Sends what changed of the record, which afterwards is as
   * the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such category.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/categories/#update-category
   */
  update(category: Category, changes?: undefined, options?: RequestOptions): ApiCall<Category>;
  update(category: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [category], body: changes, options });
  }

  /**
   * Deletes a category with all its sections and their articles.
   *
   * Allowed for: Help Center managers. In the `locale` of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such category.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.categories.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/categories/#delete-category
   */
  delete(category: Id | Category, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [category], options });
  }

  /**
   * Makes another translation the main language of a category.
   *
   * Allowed for: Agents. In the `locale` of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such category.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/categories/#update-category-source-locale
   */
  updateSourceLocale(
    category: Id | Category,
    body: UpdateSourceLocaleCategoryBody,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('updateSourceLocale', { path: [category], body, options });
  }
}
