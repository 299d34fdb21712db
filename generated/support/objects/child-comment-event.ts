// From specification/support/objects/child-comment-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import { Attachment } from './attachment.ts';
import type { User } from './user.ts';

/**
 * A comment was added. Its text comes with `include: ['comment_events']` only.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/managing-tickets/using-the-incremental-export-api
 */
export class ChildCommentEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChildCommentEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        event_type: { type: 'string', access: 'read' },
        via: { type: 'any', access: 'read' },
        via_reference_id: { type: 'integer', access: 'read', nullable: true },
        comment_present: { type: 'boolean', access: 'read', nullable: true },
        comment_public: { type: 'boolean', access: 'read', nullable: true },
        type: { type: 'string', access: 'read', nullable: true },
        author_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'author' },
        body: { type: 'string', access: 'read', nullable: true },
        html_body: { type: 'string', access: 'read', nullable: true },
        public: { type: 'boolean', access: 'read', nullable: true },
        attachments: { model: () => Attachment, list: true, access: 'read' },
        audit_id: { type: 'integer', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
      },
    };
  }
}

export interface ChildCommentEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number | undefined;
  /** What kind of change it is. Read-only. */
  readonly event_type: 'Comment' | undefined;
  /** How the change came about. Read-only. */
  readonly via: unknown;
  /** What the change came about by, such as the id of a trigger. Read-only. */
  readonly via_reference_id: number | null | undefined;
  /** There is a comment. Read-only. */
  readonly comment_present: boolean | null | undefined;
  /** Whether the requester can see it. Read-only. */
  readonly comment_public: boolean | null | undefined;
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
  /** The audit that the comment belongs to. Read-only. */
  readonly audit_id: number | null | undefined;
  /** When it was written. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
}
