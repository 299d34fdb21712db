// From specification/help-center/resources/sections.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Category } from '../objects/category.ts';
import type { Section, SectionUpdate } from '../objects/section.ts';
import { SectionAccessPolicy } from './section-access-policy.ts';
import { SectionArticles } from './section-articles.ts';
import { SectionSubscriptions } from './section-subscriptions.ts';
import { SectionTranslations } from './section-translations.ts';

export type { Section, SectionInput, SectionCreate, SectionUpdate } from '../objects/section.ts';

/** Query of `helpCenter.sections.list`. */
export interface ListSectionsQuery {
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

/** What comes along with `helpCenter.sections.list` on request. */
export interface ListSectionsSideloads {
  /** Comes with `include: ['categories']`. */
  categories?: Category[];
}

/** Query of `helpCenter.sections.get`. */
export interface GetSectionQuery {
  /** What comes along in the same answer. */
  include?: readonly ('categories' | 'translations')[] | undefined;
}

/** What comes along with `helpCenter.sections.get` on request. */
export interface GetSectionSideloads {
  /** Comes with `include: ['categories']`. */
  categories?: Category[];
}

/** Body of `helpCenter.sections.updateSourceLocale`. */
export interface UpdateSourceLocaleSectionBody {
  /** The new main language. */
  section_locale: string;
}

/**
 * Sets of articles. New ones are made in a category.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/sections/
 */
export class Sections extends Resource {
  /** Who may see and who may manage a section, on older accounts. */
  readonly accessPolicy: SectionAccessPolicy = new SectionAccessPolicy(this.client);

  /** The articles of a section. */
  readonly articles: SectionArticles = new SectionArticles(this.client);

  /** Who is told of what is new in a section. */
  readonly subscriptions: SectionSubscriptions = new SectionSubscriptions(this.client);

  /** A section in its languages. */
  readonly translations: SectionTranslations = new SectionTranslations(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/sections.ts');
  }

  /**
   * Lists the sections of the Help Center.
   *
   * Allowed for: Anyone. Paged by cursor, or by offset where the query asks for that: up to 100 records a page. Only
   * sections that the one who asks may see. In the `locale` of the call or the client, if one is stated.
   *
   * Who is no agent needs a client with a `locale`.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const section of zendesk.helpCenter.sections.list()) console.log(section.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/sections/#list-sections
   */
  list(query: ListSectionsQuery = {}, options: RequestOptions = {}): Paginator<Section, ListSectionsSideloads> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a section.
   *
   * Allowed for: Anyone. In the `locale` of the call or the client, if one is stated.
   *
   * Who is no agent needs a client with a `locale`.
   *
   * @throws {RecordNotFoundError} If there is no such section.
   *
   * @example
   * ```ts
   * const section = await zendesk.helpCenter.sections.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/sections/#show-section
   */
  get(
    section: Id | Section,
    query: GetSectionQuery = {},
    options: RequestOptions = {},
  ): ApiCall<Section, GetSectionSideloads> {
    return this.call('get', { path: [section], query, options });
  }

  /**
   * Changes a section: its place, its order, its texts in its main language.
   *
   * Allowed for: Help Center managers. In the `locale` of the call or the client, if one is stated.
   *
   * Texts in other languages belong to its translations.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const section = await zendesk.helpCenter.sections.update(35649, { sorting: 'title' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/sections/#update-section
   */
  update(section: Id | Section, changes: SectionUpdate, options?: RequestOptions): ApiCall<Section>;
  /**
   * Changes a section: its place, its order, its texts in its main language. Sends what changed of the record, which
   * afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/sections/#update-section
   */
  update(section: Section, changes?: undefined, options?: RequestOptions): ApiCall<Section>;
  update(section: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [section], body: changes, options });
  }

  /**
   * Deletes a section with all its articles.
   *
   * Allowed for: Help Center managers. In the `locale` of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.sections.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/sections/#delete-section
   */
  delete(section: Id | Section, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [section], options });
  }

  /**
   * Makes another translation the main language of a section.
   *
   * Allowed for: Help Center managers. In the `locale` of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/sections/#update-section-source-locale
   */
  updateSourceLocale(
    section: Id | Section,
    body: UpdateSourceLocaleSectionBody,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('updateSourceLocale', { path: [section], body, options });
  }
}
