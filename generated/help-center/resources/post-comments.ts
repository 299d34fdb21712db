// From specification/help-center/resources/post-comments.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { User } from '../../support/objects/user.ts';
import type { PostComment, PostCommentCreate, PostCommentUpdate } from '../objects/post-comment.ts';
import type { Post } from '../objects/post.ts';
import type { Vote } from '../objects/vote.ts';
import { PostCommentVotes } from './post-comment-votes.ts';

/** Query of `helpCenter.posts.comments.list`. */
export interface ListPostCommentsQuery {
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

/** What comes along with `helpCenter.posts.comments.list` on request. */
export interface ListPostCommentsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['posts']`. */
  posts?: Post[];
}

/** Query of `helpCenter.posts.comments.get`. */
export interface GetPostCommentQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'posts')[] | undefined;
}

/** What comes along with `helpCenter.posts.comments.get` on request. */
export interface GetPostCommentSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['posts']`. */
  posts?: Post[];
}

/** What `helpCenter.posts.comments.create` takes of a PostComment, and beside it. */
export interface CreatePostCommentInput extends PostCommentCreate {
  /** Whether the followers of the post are told by email. Without it, they are. */
  notify_subscribers?: boolean | undefined;
}

/**
 * The comments on a post.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/post_comments/
 */
export class PostComments extends Resource {
  /** The votes for and against a comment on a post. */
  readonly votes: PostCommentVotes = new PostCommentVotes(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/post-comments.ts');
  }

  /**
   * Lists the comments on a post.
   *
   * Allowed for: End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const comment of zendesk.helpCenter.posts.comments.list(35467)) console.log(comment.body);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/post_comments/#list-comments
   */
  list(
    post: Id | Post,
    query: ListPostCommentsQuery = {},
    options: RequestOptions = {},
  ): Paginator<PostComment, ListPostCommentsSideloads> {
    return this.paginate('list', { path: [post], query, options });
  }

  /**
   * Gets a comment on a post.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post or post comment.
   *
   * @example
   * ```ts
   * const postComment = await zendesk.helpCenter.posts.comments.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/post_comments/#show-comment
   */
  get(
    post: Id | Post,
    postComment: Id | PostComment,
    query: GetPostCommentQuery = {},
    options: RequestOptions = {},
  ): ApiCall<PostComment, GetPostCommentSideloads> {
    return this.call('get', { path: [post, postComment], query, options });
  }

  /**
   * Comments on a post.
   *
   * A Help Center manager may state another author and the time of the comment.
   *
   * Allowed for: End users. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const comment = await zendesk.helpCenter.posts.comments.create(35467, { body: 'Yes, please.' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/post_comments/#create-post-comment
   */
  create(
    post: Id | Post,
    comment: CreatePostCommentInput | PostComment,
    options: RequestOptions = {},
  ): ApiCall<PostComment> {
    return this.call('create', { path: [post], body: comment, options });
  }

  /**
   * Changes a comment on a post.
   *
   * Allowed for: Agents, The end user who wrote the comment.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post or comment.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.posts.comments.update(35467, 7, { official: true });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/post_comments/#update-comment
   */
  update(
    post: Id | Post,
    comment: Id | PostComment,
    changes: PostCommentUpdate,
    options?: RequestOptions,
  ): ApiCall<PostComment>;
  /**
   * Changes a comment on a post. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post or comment.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/post_comments/#update-comment
   */
  update(post: Id | Post, comment: PostComment, changes?: undefined, options?: RequestOptions): ApiCall<PostComment>;
  update(post: unknown, comment: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [post, comment], body: changes, options });
  }

  /**
   * Deletes a comment on a post.
   *
   * Allowed for: Agents, The end user who wrote the comment.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post or post comment.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.posts.comments.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/post_comments/#delete-comment
   */
  delete(post: Id | Post, postComment: Id | PostComment, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [post, postComment], options });
  }

  /**
   * Votes for a comment on a post.
   *
   * The earlier vote of the same user is changed.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post or comment.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.posts.comments.up(35467, 7);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/#upvote-post-comment
   */
  up(post: Id | Post, comment: Id | PostComment, options: RequestOptions = {}): ApiCall<Vote> {
    return this.call('up', { path: [post, comment], options });
  }

  /**
   * Votes against a comment on a post.
   *
   * The earlier vote of the same user is changed.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post or comment.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.posts.comments.down(35467, 7);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/#downvote-post-comment
   */
  down(post: Id | Post, comment: Id | PostComment, options: RequestOptions = {}): ApiCall<Vote> {
    return this.call('down', { path: [post, comment], options });
  }

  /**
   * Gets a comment on a post, in the language of the client.
   *
   * In the `locale` of the call or the client, of which one must be stated.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {RecordNotFoundError} If there is no such post or post comment.
   *
   * @example
   * ```ts
   * const postComment = await zendesk.helpCenter.posts.comments.getInLocale(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/post_comments/
   */
  getInLocale(
    post: Id | Post,
    postComment: Id | PostComment,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<PostComment> {
    return this.call('getInLocale', { path: [post, postComment], query, options });
  }
}
