// From specification/help-center/resources/section-translations.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Section } from '../objects/section.ts';
import type { Translation, TranslationCreate, TranslationInput } from '../objects/translation.ts';

/** Query of `helpCenter.sections.translations.list`. */
export interface ListSectionTranslationsQuery {
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

/** Query of `helpCenter.sections.translations.missing`. */
export interface MissingSectionTranslationsQuery {
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
 * A section in its languages.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/
 */
export class SectionTranslations extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/section-translations.ts');
  }

  /**
   * Lists the translations of a section.
   *
   * Allowed for: Agents, End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a
   * page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const translation of zendesk.helpCenter.sections.translations.list(35436)) {
   *   console.log(translation);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#list-section-translations
   */
  list(
    section: Id | Section,
    query: ListSectionTranslationsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Translation> {
    return this.paginate('list', { path: [section], query, options });
  }

  /**
   * Lists the enabled languages that a section is not translated into.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const item of zendesk.helpCenter.sections.translations.missing(35436)) console.log(item);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#list-missing-section-translations
   */
  missing(
    section: Id | Section,
    query: MissingSectionTranslationsQuery = {},
    options: RequestOptions = {},
  ): Paginator<string> {
    return this.paginate('missing', { path: [section], query, options });
  }

  /**
   * Gets the translation of a section into a language.
   *
   * Allowed for: Agents, End users.
   *
   * @param locale - Language of the translation.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section or locale.
   *
   * @example
   * ```ts
   * const translation = await zendesk.helpCenter.sections.translations.get(35467, 'de');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#show-section-translation
   */
  get(
    section: Id | Section,
    locale: string,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Translation> {
    return this.call('get', { path: [section, locale], query, options });
  }

  /**
   * Translates a section into another language.
   *
   * The language must be enabled, and must have no translation yet.
   *
   * Allowed for: Help Center managers. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const translation = await zendesk.helpCenter.sections.translations.create(35467, {
   *   locale: 'de',
   *   title: 'Drucker',
   *   body: '<p>Feuer löschen.</p>',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#create-section-translation
   */
  create(
    section: Id | Section,
    translation: TranslationCreate | Translation,
    options: RequestOptions = {},
  ): ApiCall<Translation> {
    return this.call('create', { path: [section], body: translation, options });
  }

  /**
   * Changes the translation of a section into a language.
   *
   * Allowed for: Help Center managers.
   *
   * @param locale - Language of the translation.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section or locale.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const translation = await zendesk.helpCenter.sections.translations.update(35467, 'de', { title: 'Der Drucker' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#update-section-translation
   */
  update(
    section: Id | Section,
    locale: string,
    translation: TranslationInput | Translation,
    options: RequestOptions = {},
  ): ApiCall<Translation> {
    return this.call('update', { path: [section, locale], body: translation, options });
  }
}
