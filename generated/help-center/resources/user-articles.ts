// From specification/help-center/resources/user-articles.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { User } from '../../support/objects/user.ts';
import type { Article } from '../objects/article.ts';
import type { Category } from '../objects/category.ts';
import type { Section } from '../objects/section.ts';

/** Query of `helpCenter.users.articles.list`. */
export interface ListUserArticlesQuery {
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

/** What comes along with `helpCenter.users.articles.list` on request. */
export interface ListUserArticlesSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['sections']`. */
  sections?: Section[];
  /** Comes with `include: ['categories']`. */
  categories?: Category[];
}

/**
 * The articles that a user wrote.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/
 */
export class UserArticles extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-articles.ts');
  }

  /**
   * Lists the articles that a user wrote.
   *
   * Allowed for: Anyone. Paged by cursor, or by offset where the query asks for that: up to 100 records a page. Only
   * articles that the one who asks may see.
   *
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const article of zendesk.helpCenter.users.articles.list(35436)) console.log(article);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/#list-articles-by-user
   */
  list(
    user: Id | User | CurrentUser,
    query: ListUserArticlesQuery = {},
    options: RequestOptions = {},
  ): Paginator<Article, ListUserArticlesSideloads> {
    return this.paginate('list', { path: [user], query, options });
  }
}
