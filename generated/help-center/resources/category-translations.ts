// From specification/help-center/resources/category-translations.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Category } from '../objects/category.ts';
import type { Translation, TranslationCreate, TranslationInput } from '../objects/translation.ts';

/** Query of `helpCenter.categories.translations.list`. */
export interface ListCategoryTranslationsQuery {
  /** Only these languages. */
  locales?: string | readonly string[] | undefined;
  /** Only translations that are marked as out of date, or only those that are not. */
  outdated?: boolean | undefined;
  /** Only drafts, or only those that are none. */
  draft?: boolean | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `helpCenter.categories.translations.missing`. */
export interface MissingCategoryTranslationsQuery {
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
 * A category in its languages.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/
 */
export class CategoryTranslations extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/category-translations.ts');
  }

  /**
   * Lists the translations of a category.
   *
   * Allowed for: Agents, End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a
   * page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such category.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const translation of zendesk.helpCenter.categories.translations.list(35436)) {
   *   console.log(translation);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#list-category-translations
   */
  list(
    category: Id | Category,
    query: ListCategoryTranslationsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Translation> {
    return this.paginate('list', { path: [category], query, options });
  }

  /**
   * Lists the enabled languages that a category is not translated into.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such category.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const item of zendesk.helpCenter.categories.translations.missing(35436)) {
   *   console.log(item);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#list-missing-category-translations
   */
  missing(
    category: Id | Category,
    query: MissingCategoryTranslationsQuery = {},
    options: RequestOptions = {},
  ): Paginator<string> {
    return this.paginate('missing', { path: [category], query, options });
  }

  /**
   * Gets the translation of a category into a language.
   *
   * Allowed for: Agents, End users.
   *
   * @param locale - Language of the translation.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such category or locale.
   *
   * @example
   * ```ts
   * const translation = await zendesk.helpCenter.categories.translations.get(35467, 'de');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#show-category-translation
   */
  get(
    category: Id | Category,
    locale: string,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Translation> {
    return this.call('get', { path: [category, locale], query, options });
  }

  /**
   * Translates a category into another language.
   *
   * The language must be enabled, and must have no translation yet.
   *
   * Allowed for: Help Center managers. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such category.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const translation = await zendesk.helpCenter.categories.translations.create(35467, {
   *   locale: 'de',
   *   title: 'Drucker',
   *   body: '<p>Feuer löschen.</p>',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#create-category-translation
   */
  create(
    category: Id | Category,
    translation: TranslationCreate | Translation,
    options: RequestOptions = {},
  ): ApiCall<Translation> {
    return this.call('create', { path: [category], body: translation, options });
  }

  /**
   * Changes the translation of a category into a language.
   *
   * Allowed for: Help Center managers.
   *
   * @param locale - Language of the translation.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such category or locale.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const translation = await zendesk.helpCenter.categories.translations.update(35467, 'de', { title: 'Der Drucker' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#update-category-translation
   */
  update(
    category: Id | Category,
    locale: string,
    translation: TranslationInput | Translation,
    options: RequestOptions = {},
  ): ApiCall<Translation> {
    return this.call('update', { path: [category, locale], body: translation, options });
  }
}
