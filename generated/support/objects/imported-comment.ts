// From specification/support/objects/imported-comment.json by `npm run generate`. Do not edit.
import { AttachableModel, type Id, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { CurrentUser } from './current-user.ts';
import type { User } from './user.ts';

/** What a request may state of an ImportedComment. */
export interface ImportedCommentInput {
  /** Who wrote it. Without it, the user who makes the request. */
  author_id?: Id | undefined;
  /** In place of `author_id`: a record, or its id. */
  author?: User | CurrentUser | Id | undefined;
  /** The text. */
  value?: string | undefined;
  /** The text, in place of `value`. */
  body?: string | undefined;
  /** The text as HTML. It wins over `value` and `body`. */
  html_body?: string | undefined;
  /** Whether the requester can see it. Without it, yes. */
  public?: boolean | undefined;
  /** When it was written. */
  created_at?: string | Date | undefined;
  /** In place of `created_at`. */
  created?: Date | undefined;
  /** Tokens of uploaded files to attach. `attach()` uploads files by itself. */
  uploads?: readonly string[] | undefined;
}

/**
 * One contribution to the conversation of a ticket that is imported.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_import/
 */
export class ImportedComment extends AttachableModel<ImportedCommentInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ImportedComment',
      attributes: {
        author_id: { type: 'integer', access: 'write', references: userLink, accessor: 'author' },
        value: { type: 'string', access: 'write' },
        body: { type: 'string', access: 'write' },
        html_body: { type: 'string', access: 'write' },
        public: { type: 'boolean', access: 'write' },
        created_at: { type: 'timestamp', access: 'write', accessor: 'created' },
        uploads: {
          type: 'string[]',
          access: 'write',
          secret: true,
          uploadedBy: () => import('../resources/attachments.ts').then((module) => module.Attachments),
        },
      },
    };
  }
}

export interface ImportedComment {
  /** Who wrote it. Without it, the user who makes the request. Only in requests. */
  author_id: number | undefined;
  /**
   * Who wrote it. Without it, the user who makes the request. Loaded when awaited: for all records of a page at once,
   * in batches of up to 100. Null where there is none.
   */
  get author(): Promise<User | null>;
  set author(value: User | CurrentUser | Id);
  /** The text. Only in requests. */
  value: string | undefined;
  /** The text, in place of `value`. Only in requests. */
  body: string | undefined;
  /** The text as HTML. It wins over `value` and `body`. Only in requests. */
  html_body: string | undefined;
  /** Whether the requester can see it. Without it, yes. Only in requests. */
  public: boolean | undefined;
  /** When it was written. Only in requests. */
  created_at: string | undefined;
  /** `created_at` as a Date. */
  get created(): Date;
  set created(value: Date);
  /**
   * Tokens of uploaded files to attach. `attach()` uploads files by itself. Only in requests. A secret: inspection does
   * not show it.
   */
  uploads: string[] | undefined;
}
