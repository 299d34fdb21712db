// From specification/help-center/objects/article-comment.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { User } from '../../support/objects/user.ts';

/** What a request may state of an ArticleComment. */
export interface ArticleCommentInput {
  /** The text in HTML. */
  body?: string | undefined;
  /** Language of the article that it was written under. Only when the record is made. */
  locale?: string | undefined;
  /** Who wrote it. Help Center managers may state it. */
  author_id?: Id | null | undefined;
  /** In place of `author_id`: a record, or its id. */
  author?: User | CurrentUser | Id | null | undefined;
  /** When the comment was made. Help Center managers may state it for a new one. Only when the record is made. */
  created_at?: string | Date | undefined;
  /** In place of `created_at`. */
  created?: Date | undefined;
}

/** What a request states that makes an ArticleComment. */
export type ArticleCommentCreate = ArticleCommentInput & {
  body: string;
  locale: string;
};

/** What a request may state that changes an ArticleComment. */
export type ArticleCommentUpdate = Omit<ArticleCommentInput, 'locale' | 'created_at' | 'created'>;

/**
 * What a reader wrote under an article. It belongs to one language of the article.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_comments/
 */
export class ArticleComment extends Model<ArticleCommentInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ArticleComment',
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        html_url: { type: 'string', access: 'read' },
        body: 'string',
        locale: { type: 'string', access: 'create' },
        author_id: { type: 'integer', nullable: true, references: userLink, accessor: 'author' },
        source_id: { type: 'integer', access: 'read' },
        source_type: { type: 'string', access: 'read' },
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

export interface ArticleComment {
  /** Assigned by Zendesk when the comment is made. Read-only. */
  readonly id: number;
  /** Address of the comment in the API. Read-only. */
  readonly url: string;
  /** Address of the comment in the Help Center. Read-only. */
  readonly html_url: string;
  /** The text in HTML. */
  body: string;
  /** Language of the article that it was written under. Can only be stated when the record is made. */
  locale: string;
  /** Who wrote it. Help Center managers may state it. */
  author_id: number | null;
  /**
   * Who wrote it. Help Center managers may state it. Loaded when awaited: for all records of a page at once, in batches
   * of up to 100. Null where there is none.
   */
  get author(): Promise<User | null>;
  set author(value: User | CurrentUser | Id | null);
  /** What it was written under: an object of the type `source_type`. Read-only. */
  readonly source_id: number;
  /** What kind of thing that is: `Article`. Read-only. */
  readonly source_type: string;
  /** Votes for it less votes against it. Read-only. */
  readonly vote_sum: number;
  /** Number of votes, for and against. Read-only. */
  readonly vote_count: number;
  /** Who last changed it, apart from its author. Changes before May 2021 are not kept. Read-only. */
  readonly non_author_editor_id: number | null | undefined;
  /**
   * Who last changed it, apart from its author. Changes before May 2021 are not kept. Loaded when awaited: for all
   * records of a page at once, in batches of up to 100. Null where there is none.
   */
  get non_author_editor(): Promise<User | null>;
  /** When somebody other than its author last changed it. Read-only. */
  readonly non_author_updated_at: string | null | undefined;
  /** `non_author_updated_at` as a Date. */
  get non_author_updated(): Date | null;
  /**
   * When the comment was made. Help Center managers may state it for a new one. Can only be stated when the record is
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
