// From specification/help-center/objects/post.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { User } from '../../support/objects/user.ts';
import { communityTopicLink, contentTagLink } from '../links.ts';
import type { CommunityTopic } from './community-topic.ts';
import type { ContentTag } from './content-tag.ts';

/** The values of `status` that a request may state. */
export type PostStatus = 'planned' | 'not_planned' | 'answered' | 'completed' | 'none';

/** What a request may state of a Post. */
export interface PostInput {
  /** Its title. */
  title?: string | undefined;
  /** The text, as HTML. */
  details?: string | null | undefined;
  /**
   * Who wrote it. A Help Center manager may state it for a new one; otherwise it is the user who makes the request.
   * Only when the record is made.
   */
  author_id?: Id | null | undefined;
  /** In place of `author_id`: a record, or its id. */
  author?: User | CurrentUser | Id | null | undefined;
  /** The topic that it belongs to. */
  topic_id?: Id | null | undefined;
  /** In place of `topic_id`: a record, or its id. */
  topic?: CommunityTopic | Id | null | undefined;
  /** The content tags attached to it. */
  content_tag_ids?: readonly string[] | undefined;
  /** In place of `content_tag_ids`: records, or their ids. */
  content_tags?: readonly (ContentTag | string)[] | undefined;
  /** What became of the proposal or question. */
  status?: PostStatus | OpenString | null | undefined;
  /** Whether it stays at the top of its topic. */
  pinned?: boolean | undefined;
  /** Whether it is featured. */
  featured?: boolean | undefined;
  /** Whether it takes no more comments. */
  closed?: boolean | undefined;
  /** When the post was made. A Help Center manager may state it for a new one. Only when the record is made. */
  created_at?: string | Date | undefined;
  /** In place of `created_at`. */
  created?: Date | undefined;
}

/** What a request states that makes a Post. */
export type PostCreate = PostInput & {
  title: string;
};

/** What a request may state that changes a Post. */
export type PostUpdate = Omit<PostInput, 'author_id' | 'author' | 'created_at' | 'created'>;

/**
 * A contribution to the community that others comment on and vote for.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/posts/
 */
export class Post extends Model<PostInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Post',
      resource: () => import('../resources/posts.ts').then((module) => module.Posts),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        html_url: { type: 'string', access: 'read' },
        title: 'string',
        details: { type: 'string', nullable: true },
        author_id: { type: 'integer', access: 'create', nullable: true, references: userLink, accessor: 'author' },
        topic_id: { type: 'integer', nullable: true, references: communityTopicLink, accessor: 'topic' },
        content_tag_ids: { type: 'string[]', references: contentTagLink, accessor: 'content_tags' },
        status: { type: 'string', nullable: true },
        pinned: 'boolean',
        featured: 'boolean',
        closed: 'boolean',
        vote_sum: { type: 'integer', access: 'read' },
        vote_count: { type: 'integer', access: 'read' },
        comment_count: { type: 'integer', access: 'read' },
        follower_count: { type: 'integer', access: 'read' },
        non_author_editor_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'non_author_editor',
        },
        non_author_updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'non_author_updated' },
        created_at: { type: 'timestamp', access: 'create', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface Post {
  /** Assigned by Zendesk when the post is made. Read-only. */
  readonly id: number;
  /** Address of the post in the API. Read-only. */
  readonly url: string;
  /** Address of the post in the community. Read-only. */
  readonly html_url: string;
  /** Its title. */
  title: string;
  /** The text, as HTML. */
  details: string | null;
  /**
   * Who wrote it. A Help Center manager may state it for a new one; otherwise it is the user who makes the request. Can
   * only be stated when the record is made.
   */
  author_id: number | null;
  /**
   * Who wrote it. A Help Center manager may state it for a new one; otherwise it is the user who makes the request.
   * Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is none.
   */
  get author(): Promise<User | null>;
  set author(value: User | CurrentUser | Id | null);
  /** The topic that it belongs to. */
  topic_id: number | null;
  /**
   * The topic that it belongs to. Loaded when awaited: all records of the type at once, one time. Null where there is
   * none.
   */
  get topic(): Promise<CommunityTopic | null>;
  set topic(value: CommunityTopic | Id | null);
  /** The content tags attached to it. */
  content_tag_ids: string[] | undefined;
  /** The content tags attached to it. Loaded when awaited: one request each. Missing records are left out. */
  get content_tags(): Promise<ContentTag[]>;
  set content_tags(value: readonly (ContentTag | string)[]);
  /** What became of the proposal or question. */
  status: PostStatus | OpenString | null;
  /** Whether it stays at the top of its topic. */
  pinned: boolean;
  /** Whether it is featured. */
  featured: boolean;
  /** Whether it takes no more comments. */
  closed: boolean;
  /** Votes for it less votes against it. Read-only. */
  readonly vote_sum: number;
  /** Number of votes for and against it. Read-only. */
  readonly vote_count: number;
  /** Number of its comments. Read-only. */
  readonly comment_count: number;
  /** Number of users who follow it. Read-only. */
  readonly follower_count: number;
  /** Who, other than the author, last edited the title or the text; null where nobody did since May 2021. Read-only. */
  readonly non_author_editor_id: number | null | undefined;
  /**
   * Who, other than the author, last edited the title or the text; null where nobody did since May 2021. Loaded when
   * awaited: for all records of a page at once, in batches of up to 100. Null where there is none.
   */
  get non_author_editor(): Promise<User | null>;
  /** When somebody other than the author last edited it. Read-only. */
  readonly non_author_updated_at: string | null | undefined;
  /** `non_author_updated_at` as a Date. */
  get non_author_updated(): Date | null;
  /**
   * When the post was made. A Help Center manager may state it for a new one. Can only be stated when the record is
   * made.
   */
  created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  set created(value: Date);
  /** When the post last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
