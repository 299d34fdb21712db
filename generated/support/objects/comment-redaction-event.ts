// From specification/support/objects/comment-redaction-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { attachmentLink } from '../links.ts';
import type { Attachment } from './attachment.ts';
import { Via } from './via.ts';

/**
 * Text of a comment, or a file attached to it, was removed for good.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class CommentRedactionEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'CommentRedactionEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        comment_id: { type: 'integer', access: 'read', nullable: true },
        attachment_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: attachmentLink,
          accessor: 'attachment',
        },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface CommentRedactionEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'CommentRedactionEvent' | 'AttachmentRedactionEvent';
  /** The comment. Read-only. */
  readonly comment_id: number | null | undefined;
  /** The file, where one was removed. Read-only. */
  readonly attachment_id: number | null | undefined;
  /** The file, where one was removed. Loaded when awaited: one request each. Null where there is none. */
  get attachment(): Promise<Attachment | null>;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
