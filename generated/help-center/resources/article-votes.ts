// From specification/help-center/resources/article-votes.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Article } from '../objects/article.ts';
import type { Vote } from '../objects/vote.ts';

/** Query of `helpCenter.articles.votes.list`. */
export interface ListArticleVotesQuery {
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
 * The votes on an article.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/
 */
export class ArticleVotes extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/article-votes.ts');
  }

  /**
   * Lists the votes on an article.
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
   * for await (const vote of zendesk.helpCenter.articles.votes.list(35436)) console.log(vote);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/#list-article-votes
   */
  list(article: Id | Article, query: ListArticleVotesQuery = {}, options: RequestOptions = {}): Paginator<Vote> {
    return this.paginate('list', { path: [article], query, options });
  }
}
