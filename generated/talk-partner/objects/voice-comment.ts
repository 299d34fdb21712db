// From specification/talk-partner/objects/voice-comment.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { User } from '../../support/objects/user.ts';
import { VoiceCommentData } from './voice-comment-data.ts';

/** What a request may state of a VoiceComment. */
export interface VoiceCommentInput {
  /** First line of the comment. */
  title?: string | undefined;
  /** Who it is by: without it, the signed-in agent. */
  author_id?: Id | undefined;
  /** In place of `author_id`: a record, or its id. */
  author?: User | CurrentUser | Id | undefined;
  /** The person who called, or was called. */
  end_user_id?: Id | undefined;
  /** In place of `end_user_id`: a record, or its id. */
  end_user?: User | CurrentUser | Id | undefined;
  /** Subject of the ticket, where the comment opens one. */
  subject?: string | undefined;
  /** Attributes of the call that the comment shows. */
  call_fields?: readonly string[] | undefined;
  /** The agent in whose browser the ticket is opened. */
  display_to_agent?: Id | undefined;
  /** In place of `display_to_agent`: a record, or its id. */
  display_agent?: User | CurrentUser | Id | undefined;
}

/** What a request states that makes a VoiceComment. */
export type VoiceCommentCreate = VoiceCommentInput & {
  title: string;
};

/**
 * A comment on a ticket that tells of a call.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/calls/
 */
export class VoiceComment extends Model<VoiceCommentInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'VoiceComment',
      attributes: {
        id: { type: 'integer', access: 'read' },
        title: 'string',
        author_id: { type: 'integer', references: userLink, accessor: 'author' },
        end_user_id: { type: 'integer', access: 'write', references: userLink, accessor: 'end_user' },
        subject: { type: 'string', access: 'write' },
        call_fields: { type: 'string[]', access: 'write' },
        display_to_agent: { type: 'integer', access: 'write', references: userLink, accessor: 'display_agent' },
        type: { type: 'string', access: 'read' },
        body: { type: 'string', access: 'read' },
        html_body: { type: 'string', access: 'read' },
        public: { type: 'boolean', access: 'read' },
        data: { model: () => VoiceCommentData, access: 'read' },
        formatted_from: { type: 'string', access: 'read' },
        formatted_to: { type: 'string', access: 'read' },
        transcription_visible: { type: 'boolean', access: 'read' },
        trusted: { type: 'boolean', access: 'read' },
        attachments: { type: 'any[]', access: 'read' },
        audit_id: { type: 'integer', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
      },
    };
  }
}

export interface VoiceComment {
  /** Assigned by Zendesk when the comment is made. Read-only. */
  readonly id: number | undefined;
  /** First line of the comment. */
  title: string;
  /** Who it is by: without it, the signed-in agent. */
  author_id: number | undefined;
  /**
   * Who it is by: without it, the signed-in agent. Loaded when awaited: for all records of a page at once, in batches
   * of up to 100. Null where there is none.
   */
  get author(): Promise<User | null>;
  set author(value: User | CurrentUser | Id);
  /** The person who called, or was called. Only in requests. */
  end_user_id: number | undefined;
  /**
   * The person who called, or was called. Loaded when awaited: for all records of a page at once, in batches of up to
   * 100. Null where there is none.
   */
  get end_user(): Promise<User | null>;
  set end_user(value: User | CurrentUser | Id);
  /** Subject of the ticket, where the comment opens one. Only in requests. */
  subject: string | undefined;
  /** Attributes of the call that the comment shows. Only in requests. */
  call_fields: string[] | undefined;
  /** The agent in whose browser the ticket is opened. Only in requests. */
  display_to_agent: number | undefined;
  /**
   * The agent in whose browser the ticket is opened. Loaded when awaited: for all records of a page at once, in batches
   * of up to 100. Null where there is none.
   */
  get display_agent(): Promise<User | null>;
  set display_agent(value: User | CurrentUser | Id);
  /** What kind of comment it is: `TpeVoiceComment`. Read-only. */
  readonly type: string | undefined;
  /** The text. Read-only. */
  readonly body: string | undefined;
  /** The text as HTML. Read-only. */
  readonly html_body: string | undefined;
  /** Whether the requester can see it. Read-only. */
  readonly public: boolean | undefined;
  /** The call. Read-only. */
  readonly data: VoiceCommentData | undefined;
  /** The number that called, as it is displayed. Read-only. */
  readonly formatted_from: string | undefined;
  /** The number that was called, as it is displayed. Read-only. */
  readonly formatted_to: string | undefined;
  /** Whether what was said is shown. Read-only. */
  readonly transcription_visible: boolean | undefined;
  /** Whether Zendesk trusts that the author made it. Read-only. */
  readonly trusted: boolean | undefined;
  /** Its attachments. Read-only. */
  readonly attachments: unknown[] | undefined;
  /** The audit that recorded it. Read-only. */
  readonly audit_id: number | undefined;
  /** When it was made. Read-only. */
  readonly created_at: string | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
}
