// From specification/help-center/resources/topic-posts.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { User } from '../../support/objects/user.ts';
import type { CommunityTopic } from '../objects/community-topic.ts';
import type { Post } from '../objects/post.ts';

/** Query of `helpCenter.topics.posts.list`. */
export interface ListTopicPostsQuery {
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

/** What comes along with `helpCenter.topics.posts.list` on request. */
export interface ListTopicPostsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['topics']`. */
  topics?: CommunityTopic[];
}

/**
 * The posts under a topic.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/posts/
 */
export class TopicPosts extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/topic-posts.ts');
  }

  /**
   * Lists the posts under a topic.
   *
   * Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {RecordNotFoundError} If there is no such topic.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const post of zendesk.helpCenter.topics.posts.list(35436)) console.log(post);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/posts/#list-posts-in-topic
   */
  list(
    topic: Id | CommunityTopic,
    query: ListTopicPostsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Post, ListTopicPostsSideloads> {
    return this.paginate('list', { path: [topic], query, options });
  }
}
