// From specification/help-center/resources/article-translations.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Article } from '../objects/article.ts';
import type { Translation, TranslationCreate, TranslationInput } from '../objects/translation.ts';

/** Query of `helpCenter.articles.translations.list`. */
export interface ListArticleTranslationsQuery {
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

/** Query of `helpCenter.articles.translations.missing`. */
export interface MissingArticleTranslationsQuery {
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
 * An article in its languages.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/
 */
export class ArticleTranslations extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/article-translations.ts');
  }

  /**
   * Lists the translations of an article.
   *
   * Allowed for: Agents, End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a
   * page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const translation of zendesk.helpCenter.articles.translations.list(35436)) {
   *   console.log(translation);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#list-translations
   */
  list(
    article: Id | Article,
    query: ListArticleTranslationsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Translation> {
    return this.paginate('list', { path: [article], query, options });
  }

  /**
   * Lists the enabled languages that an article is not translated into.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const item of zendesk.helpCenter.articles.translations.missing(35436)) console.log(item);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#list-missing-translations
   */
  missing(
    article: Id | Article,
    query: MissingArticleTranslationsQuery = {},
    options: RequestOptions = {},
  ): Paginator<string> {
    return this.paginate('missing', { path: [article], query, options });
  }

  /**
   * Gets the translation of an article into a language.
   *
   * Allowed for: Agents, End users.
   *
   * @param locale - Language of the translation.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article or locale.
   *
   * @example
   * ```ts
   * const translation = await zendesk.helpCenter.articles.translations.get(35467, 'de');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#show-translation
   */
  get(
    article: Id | Article,
    locale: string,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Translation> {
    return this.call('get', { path: [article, locale], query, options });
  }

  /**
   * Translates an article into another language.
   *
   * The language must be enabled, and must have no translation yet.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const translation = await zendesk.helpCenter.articles.translations.create(35467, {
   *   locale: 'de',
   *   title: 'Drucker',
   *   body: '<p>Feuer löschen.</p>',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#create-translation
   */
  create(
    article: Id | Article,
    translation: TranslationCreate | Translation,
    options: RequestOptions = {},
  ): ApiCall<Translation> {
    return this.call('create', { path: [article], body: translation, options });
  }

  /**
   * Changes the translation of an article into a language.
   *
   * Allowed for: Agents.
   *
   * @param locale - Language of the translation.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article or locale.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const translation = await zendesk.helpCenter.articles.translations.update(35467, 'de', { title: 'Der Drucker' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#update-translation
   */
  update(
    article: Id | Article,
    locale: string,
    translation: TranslationInput | Translation,
    options: RequestOptions = {},
  ): ApiCall<Translation> {
    return this.call('update', { path: [article, locale], body: translation, options });
  }
}
