// From specification/help-center/resources/user-comments.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { User } from '../../support/objects/user.ts';
import type { ArticleComment } from '../objects/article-comment.ts';
import type { Article } from '../objects/article.ts';

/** Query of `helpCenter.users.comments.list`. */
export interface ListUserCommentsQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'articles')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `helpCenter.users.comments.list` on request. */
export interface ListUserCommentsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['articles']`. */
  articles?: Article[];
}

/**
 * The comments that a user wrote under articles.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_comments/
 */
export class UserComments extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-comments.ts');
  }

  /**
   * Lists the comments that a user wrote under articles.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page. An end
   * user gets only their own.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const articleComment of zendesk.helpCenter.users.comments.list(35436)) {
   *   console.log(articleComment);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_comments/#list-article-comments-by-user
   */
  list(
    user: Id | User | CurrentUser,
    query: ListUserCommentsQuery = {},
    options: RequestOptions = {},
  ): Paginator<ArticleComment, ListUserCommentsSideloads> {
    return this.paginate('list', { path: [user], query, options });
  }
}
