// From specification/support/objects/voice-comment-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import { Attachment } from './attachment.ts';
import type { User } from './user.ts';
import { Via } from './via.ts';

/**
 * A phone call was added.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class VoiceCommentEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'VoiceCommentEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        author_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'author' },
        body: { type: 'string', access: 'read', nullable: true },
        html_body: { type: 'string', access: 'read', nullable: true },
        public: { type: 'boolean', access: 'read', nullable: true },
        trusted: { type: 'boolean', access: 'read', nullable: true },
        data: { type: 'object', access: 'read', nullable: true },
        formatted_from: { type: 'string', access: 'read', nullable: true },
        formatted_to: { type: 'string', access: 'read', nullable: true },
        transcription_visible: { type: 'boolean', access: 'read', nullable: true },
        attachments: { model: () => Attachment, list: true, access: 'read' },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface VoiceCommentEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'VoiceComment';
  /** Who wrote it. Read-only. */
  readonly author_id: number | null | undefined;
  /**
   * Who wrote it. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get author(): Promise<User | null>;
  /** The text. Read-only. */
  readonly body: string | null | undefined;
  /** The text as HTML. Read-only. */
  readonly html_body: string | null | undefined;
  /** Whether the requester can see it. Read-only. */
  readonly public: boolean | null | undefined;
  /** Whether Zendesk trusts that the author made it. Read-only. */
  readonly trusted: boolean | null | undefined;
  /** The details of the call. Read-only. */
  readonly data: Record<string, unknown> | null | undefined;
  /** The number that called, as it is displayed. Read-only. */
  readonly formatted_from: string | null | undefined;
  /** The number that was called, as it is displayed. Read-only. */
  readonly formatted_to: string | null | undefined;
  /** Whether the transcript is shown. Read-only. */
  readonly transcription_visible: boolean | null | undefined;
  /** The attached files. Read-only. */
  readonly attachments: Attachment[] | undefined;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
