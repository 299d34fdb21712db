// From specification/help-center/resources/posts.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { User } from '../../support/objects/user.ts';
import type { CommunityTopic } from '../objects/community-topic.ts';
import type { Post, PostCreate, PostUpdate } from '../objects/post.ts';
import type { Vote } from '../objects/vote.ts';
import { PostComments } from './post-comments.ts';
import { PostSubscriptions } from './post-subscriptions.ts';
import { PostVotes } from './post-votes.ts';

export type { Post, PostInput, PostCreate, PostUpdate } from '../objects/post.ts';

/** Query of `helpCenter.posts.list`. */
export interface ListPostsQuery {
  /** Only posts with this status; `none` for those without one. */
  filter_by?: 'planned' | 'not_planned' | 'completed' | 'answered' | 'none' | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?: 'created_at' | 'edited_at' | 'updated_at' | 'recent_activity' | 'votes' | 'comments' | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'topics')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `helpCenter.posts.list` on request. */
export interface ListPostsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['topics']`. */
  topics?: CommunityTopic[];
}

/** Query of `helpCenter.posts.get`. */
export interface GetPostQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'topics')[] | undefined;
}

/** What comes along with `helpCenter.posts.get` on request. */
export interface GetPostSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['topics']`. */
  topics?: CommunityTopic[];
}

/** What `helpCenter.posts.create` takes of a Post, and beside it. */
export interface CreatePostInput extends PostCreate {
  /** Whether the followers of the topic are told by email. Without it, they are. */
  notify_subscribers?: boolean | undefined;
}

/** Query of `helpCenter.posts.search`. */
export interface SearchPostsQuery {
  /** The text to look for. */
  query: string;
  /** Only posts of this topic. */
  topic?: Id | CommunityTopic | undefined;
  /** Only posts made before this day. */
  created_before?: string | Date | undefined;
  /** Only posts made after this day. */
  created_after?: string | Date | undefined;
  /** Only posts made on this day. */
  created_at?: string | Date | undefined;
  /** Only posts that last changed before this day. */
  updated_before?: string | Date | undefined;
  /** Only posts that last changed after this day. */
  updated_after?: string | Date | undefined;
  /** Only posts that last changed on this day. */
  updated_at?: string | Date | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?: 'created_at' | 'updated_at' | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** Records a page, at most and by default 25. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/**
 * The contributions to the community.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/posts/
 */
export class Posts extends Resource {
  /** The comments on a post. */
  readonly comments: PostComments = new PostComments(this.client);

  /** Who is told of new comments on a post. */
  readonly subscriptions: PostSubscriptions = new PostSubscriptions(this.client);

  /** The votes for and against a post. */
  readonly votes: PostVotes = new PostVotes(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/posts.ts');
  }

  /**
   * Lists the posts of the community.
   *
   * Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const post of zendesk.helpCenter.posts.list({ filter_by: 'planned' })) console.log(post.title);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/posts/#list-posts
   */
  list(query: ListPostsQuery = {}, options: RequestOptions = {}): Paginator<Post, ListPostsSideloads> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a post.
   *
   * Allowed for: Anyone.
   *
   * @throws {RecordNotFoundError} If there is no such post.
   *
   * @example
   * ```ts
   * const post = await zendesk.helpCenter.posts.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/posts/#show-post
   */
  get(post: Id | Post, query: GetPostQuery = {}, options: RequestOptions = {}): ApiCall<Post, GetPostSideloads> {
    return this.call('get', { path: [post], query, options });
  }

  /**
   * Writes a post.
   *
   * A Help Center manager may state another author and the time of the post.
   *
   * Allowed for: End users. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const post = await zendesk.helpCenter.posts.create({
   *   title: 'Dark mode',
   *   details: 'Please.',
   *   topic_id: 115000123,
   *   notify_subscribers: false,
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/posts/#create-post
   */
  create(post: CreatePostInput | Post, options: RequestOptions = {}): ApiCall<Post> {
    return this.call('create', { body: post, options });
  }

  /**
   * Changes a post.
   *
   * Allowed for: Agents, The end user who wrote the post.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.posts.update(35467, { status: 'planned' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/posts/#update-post
   */
  update(post: Id | Post, changes: PostUpdate, options?: RequestOptions): ApiCall<Post>;
  /**
   * Changes a post. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/posts/#update-post
   */
  update(post: Post, changes?: undefined, options?: RequestOptions): ApiCall<Post>;
  update(post: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [post], body: changes, options });
  }

  /**
   * Deletes a post.
   *
   * Allowed for: Agents, The end user who wrote the post.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.posts.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/posts/#delete-post
   */
  delete(post: Id | Post, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [post], options });
  }

  /**
   * Votes for a post.
   *
   * The earlier vote of the same user is changed.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.posts.up(35467);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/#upvote-post
   */
  up(post: Id | Post, options: RequestOptions = {}): ApiCall<Vote> {
    return this.call('up', { path: [post], options });
  }

  /**
   * Votes against a post.
   *
   * The earlier vote of the same user is changed.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such post.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.posts.down(35467);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/#downvote-post
   */
  down(post: Id | Post, options: RequestOptions = {}): ApiCall<Vote> {
    return this.call('down', { path: [post], options });
  }

  /**
   * Searches the posts of the community.
   *
   * The best matches come first, unless another order is asked for.
   *
   * Allowed for: End users. Paged by offset: up to 25 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   * @throws {SearchLimitError} After the last of 1000 records, if there are more.
   *
   * @example
   * ```ts
   * for await (const post of zendesk.helpCenter.posts.search({ query: 'printer' })) console.log(post.title);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/search/#search-posts
   */
  search(query: SearchPostsQuery, options: RequestOptions = {}): Paginator<Post> {
    return this.paginate('search', { query, options });
  }
}
