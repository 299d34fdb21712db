// From specification/help-center/resources/post-votes.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Post } from '../objects/post.ts';
import type { Vote } from '../objects/vote.ts';

/** Query of `helpCenter.posts.votes.list`. */
export interface ListPostVotesQuery {
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
 * The votes for and against a post.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/
 */
export class PostVotes extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/post-votes.ts');
  }

  /**
   * Lists the votes for and against a post.
   *
   * Allowed for: End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const vote of zendesk.helpCenter.posts.votes.list(35436)) console.log(vote);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/#list-post-votes
   */
  list(post: Id | Post, query: ListPostVotesQuery = {}, options: RequestOptions = {}): Paginator<Vote> {
    return this.paginate('list', { path: [post], query, options });
  }
}
