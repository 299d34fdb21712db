// From specification/support/objects/chat-conversation.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { chatLink, chatVisitorLink } from '../../chat/links.ts';
import type { ChatVisitor } from '../../chat/objects/chat-visitor.ts';
import type { Chat } from '../../chat/objects/chat.ts';
import { ChatEntry } from './chat-entry.ts';
import { ChatFileAttachment } from './chat-file-attachment.ts';
import { ChatJoin } from './chat-join.ts';
import { ChatMessage } from './chat-message.ts';

/** What `history` holds, by its `type`. */
export type AnyChatConversationHistory = ChatJoin | ChatMessage | ChatFileAttachment | ChatEntry;

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
        chat_id: { type: 'string', access: 'read', nullable: true, references: chatLink, accessor: 'chat' },
        visitor_id: {
          type: 'string',
          access: 'read',
          nullable: true,
          references: chatVisitorLink,
          accessor: 'visitor',
        },
        history: {
          model: {
            by: 'type',
            of: {
              ChatJoin: () => ChatJoin,
              ChatMessage: () => ChatMessage,
              ChatFileAttachment: () => ChatFileAttachment,
            },
            otherwise: () => ChatEntry,
          },
          list: true,
          access: 'read',
          nullable: true,
        },
      },
    };
  }
}

export interface ChatConversation {
  /** The chat. Read-only. */
  readonly chat_id: string | null;
  /** The chat. Loaded when awaited: one request each. Null where there is none. */
  get chat(): Promise<Chat | null>;
  /** The visitor. Read-only. */
  readonly visitor_id: string | null;
  /** The visitor. Loaded when awaited: one request each. Null where there is none. */
  get visitor(): Promise<ChatVisitor | null>;
  /** What was said and sent, in order. Read-only. */
  readonly history: AnyChatConversationHistory[] | null | undefined;
}
