// From specification/help-center/resources/article-comments.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { User } from '../../support/objects/user.ts';
import type { ArticleComment, ArticleCommentCreate, ArticleCommentUpdate } from '../objects/article-comment.ts';
import type { Article } from '../objects/article.ts';
import type { Vote } from '../objects/vote.ts';
import { ArticleCommentVotes } from './article-comment-votes.ts';

/** Query of `helpCenter.articles.comments.list`. */
export interface ListArticleCommentsQuery {
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

/** What comes along with `helpCenter.articles.comments.list` on request. */
export interface ListArticleCommentsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['articles']`. */
  articles?: Article[];
}

/** What `helpCenter.articles.comments.create` takes of an ArticleComment, and beside it. */
export interface CreateArticleCommentInput extends ArticleCommentCreate {
  /** Whether those who follow it are told by email. Without it, yes. */
  notify_subscribers?: boolean | undefined;
}

/**
 * What readers wrote under an article.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_comments/
 */
export class ArticleComments extends Resource {
  /** The votes on a comment under an article. */
  readonly votes: ArticleCommentVotes = new ArticleCommentVotes(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/article-comments.ts');
  }

  /**
   * Lists the comments on an article.
   *
   * Allowed for: Agents, End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a
   * page. In the `locale` of the call or the client, if one is stated.
   *
   * Who is no agent needs a client with a `locale`.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const articleComment of zendesk.helpCenter.articles.comments.list(35436)) {
   *   console.log(articleComment);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_comments/#list-article-comments
   */
  list(
    article: Id | Article,
    query: ListArticleCommentsQuery = {},
    options: RequestOptions = {},
  ): Paginator<ArticleComment, ListArticleCommentsSideloads> {
    return this.paginate('list', { path: [article], query, options });
  }

  /**
   * Gets a comment on an article.
   *
   * Allowed for: Anyone. In the `locale` of the call or the client, if one is stated.
   *
   * Who is no agent needs a client with a `locale`.
   *
   * @throws {RecordNotFoundError} If there is no such article or comment.
   *
   * @example
   * ```ts
   * const articleComment = await zendesk.helpCenter.articles.comments.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_comments/#show-article-comment
   */
  get(
    article: Id | Article,
    comment: Id | ArticleComment,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ArticleComment> {
    return this.call('get', { path: [article, comment], query, options });
  }

  /**
   * Writes a comment under an article.
   *
   * Allowed for: Agents, End users. Not repeated after a broken connection, since it may have been carried out. In the
   * `locale` of the call or the client, if one is stated.
   *
   * Help Center managers may state `author_id` and `created_at`.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const comment = await zendesk.helpCenter.articles.comments.create(35467, {
   *   body: 'That helped.',
   *   locale: 'en-us',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_comments/#create-article-comment
   */
  create(
    article: Id | Article,
    comment: CreateArticleCommentInput | ArticleComment,
    options: RequestOptions = {},
  ): ApiCall<ArticleComment> {
    return this.call('create', { path: [article], body: comment, options });
  }

  /**
   * Changes a comment on an article.
   *
   * Allowed for: Agents, The end user who wrote the comment. In the `locale` of the call or the client, if one is
   * stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article or comment.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_comments/#update-article-comment
   */
  update(
    article: Id | Article,
    comment: Id | ArticleComment,
    changes: ArticleCommentUpdate,
    options?: RequestOptions,
  ): ApiCall<ArticleComment>;
  /**
   * Changes a comment on an article. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article or comment.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_comments/#update-article-comment
   */
  update(
    article: Id | Article,
    comment: ArticleComment,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<ArticleComment>;
  update(article: unknown, comment: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [article, comment], body: changes, options });
  }

  /**
   * Deletes a comment on an article.
   *
   * Allowed for: Agents, The end user who wrote the comment. In the `locale` of the call or the client, if one is
   * stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article or comment.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.articles.comments.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_comments/#delete-article-comment
   */
  delete(article: Id | Article, comment: Id | ArticleComment, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [article, comment], options });
  }

  /**
   * Votes for a comment on an article.
   *
   * A vote that the user gave before is changed.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article or comment.
   *
   * @example
   * ```ts
   * const vote = await zendesk.helpCenter.articles.comments.up(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/#upvote-article-comment
   */
  up(article: Id | Article, comment: Id | ArticleComment, options: RequestOptions = {}): ApiCall<Vote> {
    return this.call('up', { path: [article, comment], options });
  }

  /**
   * Votes against a comment on an article.
   *
   * A vote that the user gave before is changed.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article or comment.
   *
   * @example
   * ```ts
   * const vote = await zendesk.helpCenter.articles.comments.down(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/#downvote-article-comment
   */
  down(article: Id | Article, comment: Id | ArticleComment, options: RequestOptions = {}): ApiCall<Vote> {
    return this.call('down', { path: [article, comment], options });
  }
}
