// From specification/support/resources/chat-redactions.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
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
  protected override operations(): LoadedOperations {
    return import('../operations/chat-redactions.ts');
  }

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
    return this.call('redact', { path: [ticket], body, options });
  }
}
