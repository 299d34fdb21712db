// From specification/support/objects/facebook-comment-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import { Attachment } from './attachment.ts';
import type { User } from './user.ts';
import { Via } from './via.ts';

/**
 * Someone commented on Facebook.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class FacebookCommentEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'FacebookCommentEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        author_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'author' },
        body: { type: 'string', access: 'read', nullable: true },
        html_body: { type: 'string', access: 'read', nullable: true },
        public: { type: 'boolean', access: 'read', nullable: true },
        trusted: { type: 'boolean', access: 'read', nullable: true },
        data: { type: 'object', access: 'read', nullable: true },
        graph_object_id: { type: 'string', access: 'read', nullable: true },
        attachments: { model: () => Attachment, list: true, access: 'read' },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface FacebookCommentEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'FacebookComment';
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
  /** Whether Zendesk trusts that the author wrote it. Read-only. */
  readonly trusted: boolean | null | undefined;
  /** What Facebook says of the comment. Read-only. */
  readonly data: Record<string, unknown> | null | undefined;
  /** Id of the comment at Facebook. Read-only. */
  readonly graph_object_id: string | null | undefined;
  /** The attached files. Read-only. */
  readonly attachments: Attachment[] | undefined;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
