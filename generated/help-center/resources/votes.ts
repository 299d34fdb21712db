// From specification/help-center/resources/votes.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { User } from '../../support/objects/user.ts';
import type { Article } from '../objects/article.ts';
import type { Post } from '../objects/post.ts';
import type { Vote } from '../objects/vote.ts';

export type { Vote } from '../objects/vote.ts';

/** Query of `helpCenter.votes.list`. */
export interface ListVotesQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `helpCenter.votes.get`. */
export interface GetVoteQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'articles' | 'translations' | 'posts' | 'comments')[] | undefined;
}

/** What comes along with `helpCenter.votes.get` on request. */
export interface GetVoteSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['articles']`. */
  articles?: Article[];
  /** Comes with `include: ['posts']`. */
  posts?: Post[];
  /** Comes with `include: ['comments']`. */
  comments?: unknown[];
}

/**
 * The votes on articles, posts and comments.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/
 */
export class Votes extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/votes.ts');
  }

  /**
   * Lists all votes.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const vote of zendesk.helpCenter.votes.list()) console.log(vote);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/#list-all-votes
   */
  list(query: ListVotesQuery = {}, options: RequestOptions = {}): Paginator<Vote> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a vote.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such vote.
   *
   * @example
   * ```ts
   * const vote = await zendesk.helpCenter.votes.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/#show-vote
   */
  get(vote: Id | Vote, query: GetVoteQuery = {}, options: RequestOptions = {}): ApiCall<Vote, GetVoteSideloads> {
    return this.call('get', { path: [vote], query, options });
  }

  /**
   * Takes a vote back.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such vote.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.votes.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/#delete-vote
   */
  delete(vote: Id | Vote, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [vote], options });
  }
}
