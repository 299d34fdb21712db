// From specification/help-center/resources/section-articles.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { User } from '../../support/objects/user.ts';
import type { Article, ArticleCreate } from '../objects/article.ts';
import type { Category } from '../objects/category.ts';
import type { Section } from '../objects/section.ts';

/** Query of `helpCenter.sections.articles.list`. */
export interface ListSectionArticlesQuery {
  /** Only articles that changed after this time. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Only articles that have all of these labels. */
  label_names?: string | readonly string[] | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?: 'position' | 'title' | 'created_at' | 'updated_at' | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'sections' | 'categories' | 'translations')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `helpCenter.sections.articles.list` on request. */
export interface ListSectionArticlesSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['sections']`. */
  sections?: Section[];
  /** Comes with `include: ['categories']`. */
  categories?: Category[];
}

/** What `helpCenter.sections.articles.create` takes of an Article, and beside it. */
export interface CreateSectionArticleInput extends ArticleCreate {
  /** Whether those who follow it are told by email. Without it, yes. */
  notify_subscribers?: boolean | undefined;
}

/**
 * The articles of a section.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/
 */
export class SectionArticles extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/section-articles.ts');
  }

  /**
   * Lists the articles of a section.
   *
   * Allowed for: Anyone. Paged by cursor, or by offset where the query asks for that: up to 100 records a page. Only
   * articles that the one who asks may see. In the `locale` of the call or the client, if one is stated.
   *
   * Who is no agent needs a client with a `locale`.
   *
   * @throws {RecordNotFoundError} If there is no such section.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const article of zendesk.helpCenter.sections.articles.list(35436)) console.log(article);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/#list-articles-in-section
   */
  list(
    section: Id | Section,
    query: ListSectionArticlesQuery = {},
    options: RequestOptions = {},
  ): Paginator<Article, ListSectionArticlesSideloads> {
    return this.paginate('list', { path: [section], query, options });
  }

  /**
   * Writes an article in a section.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out. In the `locale` of
   * the call or the client, if one is stated.
   *
   * `user_segment_id` (null for everyone) or `user_segment_ids` must be stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const article = await zendesk.helpCenter.sections.articles.create(35649, {
   *   title: 'Printer on fire',
   *   body: '<p>Put it out.</p>',
   *   locale: 'en-us',
   *   permission_group_id: 56,
   *   user_segment_id: null,
   *   notify_subscribers: false,
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/#create-article-in-section
   */
  create(
    section: Id | Section,
    article: CreateSectionArticleInput | Article,
    options: RequestOptions = {},
  ): ApiCall<Article> {
    return this.call('create', { path: [section], body: article, options });
  }
}
