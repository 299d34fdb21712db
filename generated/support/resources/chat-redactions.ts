// From specification/support/resources/chat-redactions.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type RequestOptions, Resource } from '@zents/runtime';
import { chatEventLink } from '../links.ts';
import type { ChatEvent } from '../objects/chat-event.ts';
import type { Ticket } from '../objects/ticket.ts';

export type { ChatEvent } from '../objects/chat-event.ts';

/** Body of `chatRedactions.redact`. */
export interface RedactChatRedactionBody {
  /** The chat that it was said in. */
  chat_id: string;
  /** The message, with `<redact>` around what is removed. */
  text: string;
  /** Place of the message in the history of the chat. */
  chat_index?: number | undefined;
  /** The message, in place of its index. */
  message_id?: string | undefined;
}

/**
 * Removing text from chats.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/
 */
export class ChatRedactions extends Resource {
  /**
   * Removes marked parts of a chat message for good.
   *
   * State the message with `<redact>` around what goes. This cannot be undone, and is impossible while the chat goes
   * on.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/#redact-chat-comment
   */
  redact(ticket: Id | Ticket, body: RedactChatRedactionBody, options: RequestOptions = {}): ApiCall<ChatEvent> {
    return this.call(
      {
        id: 'chatRedactions.redact',
        method: 'PUT',
        path: '/api/v2/chat_redactions/{ticket_id}',
        retry: 'idempotent',
        answer: { chat_event: chatEventLink },
        body: {
          keys: {
            chat_id: { type: 'string', required: true },
            text: { type: 'string', required: true },
            chat_index: { type: 'integer' },
            message_id: { type: 'string' },
          },
        },
        purges: 'Ticket',
      },
      { path: [ticket], body, options },
    );
  }
}
