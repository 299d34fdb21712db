// From specification/support/objects/exported-comment.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ticketLink, userLink } from '../links.ts';
import { Attachment } from './attachment.ts';
import type { Ticket } from './ticket.ts';
import type { User } from './user.ts';

/**
 * A comment as the export of all comments gives it, with its ticket.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/managing-tickets/using-the-incremental-export-api
 */
export class ExportedComment extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ExportedComment',
      viewOf: 'Comment',
      attributes: {
        id: { type: 'integer', access: 'read' },
        ticket_id: { type: 'integer', access: 'read', references: ticketLink, accessor: 'ticket' },
        type: { type: 'string', access: 'read', nullable: true },
        author_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'author' },
        body: { type: 'string', access: 'read', nullable: true },
        html_body: { type: 'string', access: 'read', nullable: true },
        public: { type: 'boolean', access: 'read', nullable: true },
        attachments: { model: () => Attachment, list: true, access: 'read' },
        timestamp: { type: 'unixTime', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        audit_id: { type: 'integer', access: 'read', nullable: true },
        event_type: { type: 'string', access: 'read' },
        via: { type: 'any', access: 'read' },
        via_reference_id: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface ExportedComment {
  /** Assigned by Zendesk when the comment is made. Read-only. */
  readonly id: number;
  /** The ticket that it belongs to. Read-only. */
  readonly ticket_id: number;
  /**
   * The ticket that it belongs to. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get ticket(): Promise<Ticket | null>;
  /** `Comment` or `VoiceComment`. Read-only. */
  readonly type: string | null | undefined;
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
  /** The attached files. Read-only. */
  readonly attachments: Attachment[] | undefined;
  /** When the ticket was updated with it. Read-only. */
  readonly timestamp: number;
  /** When it was written. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** The audit that the comment belongs to. Read-only. */
  readonly audit_id: number | null | undefined;
  /** `Comment`, or what else its channel makes of it. Read-only. */
  readonly event_type: string | undefined;
  /** How it was written. Read-only. */
  readonly via: unknown;
  /** What it came about by, such as the id of a trigger. Read-only. */
  readonly via_reference_id: number | null | undefined;
}
