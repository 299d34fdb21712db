// From specification/support/objects/chat-conversation.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A chat: who took part, and what was said.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/
 */
export class ChatConversation extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatConversation',
      attributes: {
        chat_id: { type: 'string', access: 'read' },
        visitor_id: { type: 'string', access: 'read' },
        history: { type: 'object[]', access: 'read' },
      },
    };
  }
}

export interface ChatConversation {
  /** The chat. Read-only. */
  readonly chat_id: string | null;
  /** The visitor. Read-only. */
  readonly visitor_id: string | null;
  /** What was said and sent, in order. Read-only. */
  readonly history: Record<string, unknown>[] | null | undefined;
}
