// From specification/support/objects/conversation-log-message.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Attachment } from './attachment.ts';
import { ConversationLogAuthor } from './conversation-log-author.ts';
import { ConversationLogContent } from './conversation-log-content.ts';
import { ConversationLogMetadata } from './conversation-log-metadata.ts';
import { ConversationLogSource } from './conversation-log-source.ts';

/**
 * A message of messaging, of a person or a bot.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/conversation_log/
 */
export class ConversationLogMessage extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ConversationLogMessage',
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
        received_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'received' },
        source: { model: () => ConversationLogSource, access: 'read', nullable: true },
      },
    };
  }
}

export interface ConversationLogMessage {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: string;
  /** What kind of event it is. Read-only. */
  readonly type: 'Messaging::ConversationMessage';
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
  /** When the message came in. Read-only. */
  readonly received_at: string | null | undefined;
  /** `received_at` as a Date. */
  get received(): Date | null;
  /** Where the message was written. Read-only. */
  readonly source: ConversationLogSource | null | undefined;
}
