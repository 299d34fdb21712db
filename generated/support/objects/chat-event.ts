// From specification/support/objects/chat-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ChatConversation } from './chat-conversation.ts';

/**
 * The conversation of a chat ticket: in an audit when it begins, and as the answer when something is removed from it.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/
 */
export class ChatEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatEvent',
      attributes: {
        id: { type: 'integer', access: 'read', nullable: true },
        type: { type: 'string', access: 'read' },
        value: { model: () => ChatConversation, access: 'read', nullable: true },
      },
    };
  }
}

export interface ChatEvent {
  /** The event that holds the conversation. Read-only. */
  readonly id: number | null;
  /** What kind of event it is. Read-only. */
  readonly type: 'ChatStartedEvent';
  /** The conversation. Read-only. */
  readonly value: ChatConversation | null;
}
