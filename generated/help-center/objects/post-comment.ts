// From specification/help-center/objects/post-comment.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { User } from '../../support/objects/user.ts';
import { postLink } from '../links.ts';
import type { Post } from './post.ts';

/** What a request may state of a PostComment. */
export interface PostCommentInput {
  /** The text, as HTML. */
  body?: string | undefined;
  /**
   * Who wrote it. A Help Center manager may state it for a new one; otherwise it is the user who makes the request.
   * Only when the record is made.
   */
  author_id?: Id | null | undefined;
  /** In place of `author_id`: a record, or its id. */
  author?: User | CurrentUser | Id | null | undefined;
  /** Whether it is marked as the official answer. */
  official?: boolean | undefined;
  /** When the comment was made. A Help Center manager may state it for a new one. Only when the record is made. */
  created_at?: string | Date | undefined;
  /** In place of `created_at`. */
  created?: Date | undefined;
}

/** What a request states that makes a PostComment. */
export type PostCommentCreate = PostCommentInput & {
  body: string;
};

/** What a request may state that changes a PostComment. */
export type PostCommentUpdate = Omit<PostCommentInput, 'author_id' | 'author' | 'created_at' | 'created'>;

/**
 * A comment on a post of the community.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/post_comments/
 */
export class PostComment extends Model<PostCommentInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'PostComment',
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        html_url: { type: 'string', access: 'read' },
        body: 'string',
        author_id: { type: 'integer', access: 'create', nullable: true, references: userLink, accessor: 'author' },
        post_id: { type: 'integer', access: 'read', references: postLink, accessor: 'post' },
        official: 'boolean',
        vote_sum: { type: 'integer', access: 'read' },
        vote_count: { type: 'integer', access: 'read' },
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

export interface PostComment {
  /** Assigned by Zendesk when the comment is made. Read-only. */
  readonly id: number;
  /** Address of the comment in the API. Read-only. */
  readonly url: string;
  /** Address of the comment in the community. Read-only. */
  readonly html_url: string;
  /** The text, as HTML. */
  body: string;
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
  /** The post that it is about. Read-only. */
  readonly post_id: number;
  /** The post that it is about. Loaded when awaited: one request each. Null where there is none. */
  get post(): Promise<Post | null>;
  /** Whether it is marked as the official answer. */
  official: boolean;
  /** Votes for it less votes against it. Read-only. */
  readonly vote_sum: number;
  /** Number of votes for and against it. Read-only. */
  readonly vote_count: number;
  /** Who, other than the author, last edited the text; null where nobody did since May 2021. Read-only. */
  readonly non_author_editor_id: number | null | undefined;
  /**
   * Who, other than the author, last edited the text; null where nobody did since May 2021. Loaded when awaited: for
   * all records of a page at once, in batches of up to 100. Null where there is none.
   */
  get non_author_editor(): Promise<User | null>;
  /** When somebody other than the author last edited it. Read-only. */
  readonly non_author_updated_at: string | null | undefined;
  /** `non_author_updated_at` as a Date. */
  get non_author_updated(): Date | null;
  /**
   * When the comment was made. A Help Center manager may state it for a new one. Can only be stated when the record is
   * made.
   */
  created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  set created(value: Date);
  /** When the comment last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
