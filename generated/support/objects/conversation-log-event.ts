// From specification/support/objects/conversation-log-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type UnlistedString } from '@zents/runtime';
import { Attachment } from './attachment.ts';
import { ConversationLogAuthor } from './conversation-log-author.ts';
import { ConversationLogContent } from './conversation-log-content.ts';
import { ConversationLogMetadata } from './conversation-log-metadata.ts';

/**
 * One event of the conversation of a ticket. Zendesk adds kinds of events; `get` reads the attributes of those that
 * have no class here.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/conversation_log/
 */
export class ConversationLogEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ConversationLogEvent',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        type: { type: 'string', access: 'read' },
        reference: { type: 'string', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        author: { model: () => ConversationLogAuthor, access: 'read' },
        content: { model: () => ConversationLogContent, access: 'read' },
        attachments: { model: () => Attachment, list: true, access: 'read' },
        metadata: { model: () => ConversationLogMetadata, access: 'read' },
      },
    };
  }
}

export interface ConversationLogEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: string;
  /** What kind of event it is. Read-only. */
  readonly type: UnlistedString;
  /** Name of what the event stands for: `zen:ticket_event:8639326502654`. Read-only. */
  readonly reference: string;
  /** When it happened. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** Who wrote it. Read-only. */
  readonly author: ConversationLogAuthor;
  /** What was said. Read-only. */
  readonly content: ConversationLogContent;
  /** Files that came with it. Read-only. */
  readonly attachments: Attachment[];
  /** The client that it was written with, and your own data. Read-only. */
  readonly metadata: ConversationLogMetadata;
}
