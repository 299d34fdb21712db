// From specification/support/objects/comment.json by `npm run generate`. Do not edit.
import { AttachableModel, type Id, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import { Attachment } from './attachment.ts';
import type { CurrentUser } from './current-user.ts';
import { Metadata } from './metadata.ts';
import type { User } from './user.ts';
import { Via, type ViaInput } from './via.ts';

/** What a request may state of a Comment. */
export interface CommentInput {
  /** Who wrote it. Without it, the user who makes the request. */
  author_id?: Id | null | undefined;
  /** In place of `author_id`: a record, or its id. */
  author?: User | CurrentUser | Id | null | undefined;
  /** The text. State `html_body` to format it. */
  body?: string | null | undefined;
  /** The text as HTML. In a request it wins over `body`. */
  html_body?: string | null | undefined;
  /** Whether the requester can see it. What is assumed otherwise depends on the history of the ticket. */
  public?: boolean | undefined;
  /** Tokens of uploaded files to attach. A token is valid for 60 minutes. `attach()` uploads files by itself. */
  uploads?: readonly string[] | undefined;
  /** How the comment came in. */
  via?: Via | ViaInput | null | undefined;
  /** When the comment was made. Only an import takes it. Only when the record is made. */
  created_at?: string | Date | undefined;
  /** In place of `created_at`. */
  created?: Date | undefined;
  /** Whether the comment goes back through the channel that the ticket came from. */
  channel_back?: string | undefined;
  /** The channel that it goes back through. */
  channel_source_id?: string | undefined;
  /** Add a short address of the ticket. */
  add_short_url?: boolean | undefined;
  /** Locale to translate the text into. */
  translate_to?: string | undefined;
}

/** What a request may state that changes a Comment. */
export type CommentUpdate = Omit<CommentInput, 'created_at' | 'created'>;

/**
 * One contribution to the conversation of a ticket: a public reply, an internal note, or a phone call.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/
 */
export class Comment extends AttachableModel<CommentInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Comment',
      cache: { name: 'comment', policy: 'ttl', maxSize: 2000, ttl: 60_000, from: 'single' },
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        author_id: { type: 'integer', nullable: true, references: userLink, accessor: 'author' },
        body: { type: 'string', nullable: true },
        html_body: { type: 'string', nullable: true },
        plain_body: { type: 'string', access: 'read', nullable: true },
        public: 'boolean',
        attachments: { model: () => Attachment, list: true, access: 'read' },
        uploads: {
          type: 'string[]',
          access: 'write',
          secret: true,
          uploadedBy: () => import('../resources/attachments.ts').then((module) => module.Attachments),
        },
        audit_id: { type: 'integer', access: 'read', nullable: true },
        via: { model: () => Via, nullable: true },
        metadata: { model: () => Metadata, access: 'read', nullable: true },
        data: { type: 'object', access: 'read', nullable: true },
        formatted_from: { type: 'string', access: 'read', nullable: true },
        formatted_to: { type: 'string', access: 'read', nullable: true },
        transcription_visible: { type: 'boolean', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'create', accessor: 'created' },
        channel_back: { type: 'string', access: 'write' },
        channel_source_id: { type: 'string', access: 'write' },
        add_short_url: { type: 'boolean', access: 'write' },
        translate_to: { type: 'string', access: 'write' },
      },
    };
  }
}

export interface Comment {
  /** Assigned by Zendesk when the comment is made. Read-only. */
  readonly id: number;
  /** `Comment`, or `VoiceComment` for a phone call. Read-only. */
  readonly type: string;
  /** Who wrote it. Without it, the user who makes the request. */
  author_id: number | null;
  /**
   * Who wrote it. Without it, the user who makes the request. Loaded when awaited: for all records of a page at once,
   * in batches of up to 100. Null where there is none.
   */
  get author(): Promise<User | null>;
  set author(value: User | CurrentUser | Id | null);
  /** The text. State `html_body` to format it. */
  body: string | null;
  /** The text as HTML. In a request it wins over `body`. */
  html_body: string | null | undefined;
  /** The text without any markup. Read-only. */
  readonly plain_body: string | null | undefined;
  /** Whether the requester can see it. What is assumed otherwise depends on the history of the ticket. */
  public: boolean;
  /** The attached files. Read-only. */
  readonly attachments: Attachment[] | undefined;
  /**
   * Tokens of uploaded files to attach. A token is valid for 60 minutes. `attach()` uploads files by itself. Only in
   * requests. A secret: inspection does not show it.
   */
  uploads: string[] | undefined;
  /** The audit that the comment belongs to. Read-only. */
  readonly audit_id: number | null | undefined;
  /** How the comment came in. */
  get via(): Via | null | undefined;
  set via(value: Via | ViaInput | null | undefined);
  /** What is known of the client that sent it, and flags that warn of its content. Read-only. */
  readonly metadata: Metadata | null | undefined;
  /** The details of a phone call. Read-only. */
  readonly data: Record<string, unknown> | null | undefined;
  /** The number that called, as it is displayed. Read-only. */
  readonly formatted_from: string | null | undefined;
  /** The number that was called, as it is displayed. Read-only. */
  readonly formatted_to: string | null | undefined;
  /** Whether the transcript of a call is shown. Read-only. */
  readonly transcription_visible: boolean | null | undefined;
  /** When the comment was made. Only an import takes it. Can only be stated when the record is made. */
  created_at: string | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  set created(value: Date);
  /** Whether the comment goes back through the channel that the ticket came from. Only in requests. */
  channel_back: string | undefined;
  /** The channel that it goes back through. Only in requests. */
  channel_source_id: string | undefined;
  /** Add a short address of the ticket. Only in requests. */
  add_short_url: boolean | undefined;
  /** Locale to translate the text into. Only in requests. */
  translate_to: string | undefined;
}
