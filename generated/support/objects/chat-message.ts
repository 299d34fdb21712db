// From specification/support/objects/chat-message.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * Something was said in a chat.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/
 */
export class ChatMessage extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatMessage',
      attributes: {
        type: { type: 'string', access: 'read' },
        chat_index: { type: 'integer', access: 'read', nullable: true },
        timestamp: { type: 'integer', access: 'read', nullable: true },
        actor_id: { type: 'integer', access: 'read', nullable: true },
        actor_name: { type: 'string', access: 'read', nullable: true },
        actor_type: { type: 'string', access: 'read', nullable: true },
        message: { type: 'string', access: 'read', nullable: true },
        message_id: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface ChatMessage {
  /** What happened. Read-only. */
  readonly type: 'ChatMessage';
  /** Its place in the chat, from 0. Read-only. */
  readonly chat_index: number | null | undefined;
  /** When it happened, in milliseconds since 1970. Read-only. */
  readonly timestamp: number | null | undefined;
  /** Who did it. Read-only. */
  readonly actor_id: number | null | undefined;
  /** Name of who did it. Read-only. */
  readonly actor_name: string | null | undefined;
  /** Whether that is an agent or an end user. Read-only. */
  readonly actor_type: string | null | undefined;
  /** The text. Read-only. */
  readonly message: string | null | undefined;
  /** Id of the message, as a redaction takes it. Read-only. */
  readonly message_id: string | null | undefined;
}
