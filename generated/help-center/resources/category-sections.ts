// From specification/help-center/resources/category-sections.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Category } from '../objects/category.ts';
import type { Section, SectionCreate } from '../objects/section.ts';

/** Query of `helpCenter.categories.sections.list`. */
export interface ListCategorySectionsQuery {
  /** Order of a list that is paged by offset. */
  sort_by?: 'position' | 'created_at' | 'updated_at' | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('categories' | 'translations')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `helpCenter.categories.sections.list` on request. */
export interface ListCategorySectionsSideloads {
  /** Comes with `include: ['categories']`. */
  categories?: Category[];
}

/**
 * The sections of a category.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/sections/
 */
export class CategorySections extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/category-sections.ts');
  }

  /**
   * Lists the sections of a category.
   *
   * Allowed for: Anyone. Paged by cursor, or by offset where the query asks for that: up to 100 records a page. Only
   * sections that the one who asks may see. In the `locale` of the call or the client, if one is stated.
   *
   * Who is no agent needs a client with a `locale`.
   *
   * @throws {RecordNotFoundError} If there is no such category.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const section of zendesk.helpCenter.categories.sections.list(35436)) {
   *   console.log(section);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/sections/#list-sections-in-category
   */
  list(
    category: Id | Category,
    query: ListCategorySectionsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Section, ListCategorySectionsSideloads> {
    return this.paginate('list', { path: [category], query, options });
  }

  /**
   * Makes a section in a category.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out. In the `locale` of
   * the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such category.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const section = await zendesk.helpCenter.categories.sections.create(35436, { name: 'Lasers', locale: 'en-us' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/sections/#create-section-in-category
   */
  create(category: Id | Category, section: SectionCreate | Section, options: RequestOptions = {}): ApiCall<Section> {
    return this.call('create', { path: [category], body: section, options });
  }
}
