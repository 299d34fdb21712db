// From specification/support/objects/comment-privacy-change-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Via } from './via.ts';

/**
 * A comment was made public or private.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class CommentPrivacyChangeEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'CommentPrivacyChangeEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        comment_id: { type: 'integer', access: 'read', nullable: true },
        public: { type: 'boolean', access: 'read', nullable: true },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface CommentPrivacyChangeEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'CommentPrivacyChange';
  /** The comment. Read-only. */
  readonly comment_id: number | null;
  /** Whether the requester can see it now. Read-only. */
  readonly public: boolean | null;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
