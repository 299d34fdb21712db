// From specification/help-center/resources/community-user-comments.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { User } from '../../support/objects/user.ts';
import type { PostComment } from '../objects/post-comment.ts';
import type { Post } from '../objects/post.ts';

/** Query of `helpCenter.communityUsers.comments.list`. */
export interface ListCommunityUserCommentsQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'posts')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `helpCenter.communityUsers.comments.list` on request. */
export interface ListCommunityUserCommentsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['posts']`. */
  posts?: Post[];
}

/**
 * The comments of one user on posts.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/post_comments/
 */
export class CommunityUserComments extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/community-user-comments.ts');
  }

  /**
   * Lists the comments of a user on posts.
   *
   * Allowed for: End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * `'me'` stands for the user who makes the request.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const postComment of zendesk.helpCenter.communityUsers.comments.list(35436)) {
   *   console.log(postComment);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/post_comments/#list-post-comments-by-user
   */
  list(
    user: Id | User | CurrentUser,
    query: ListCommunityUserCommentsQuery = {},
    options: RequestOptions = {},
  ): Paginator<PostComment, ListCommunityUserCommentsSideloads> {
    return this.paginate('list', { path: [user], query, options });
  }
}
