// From specification/support/resources/chat-file-redactions.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { ChatEvent } from '../objects/chat-event.ts';
import type { Ticket } from '../objects/ticket.ts';

export type { ChatEvent } from '../objects/chat-event.ts';

/** Body of `chatFileRedactions.redact`. */
export interface RedactChatFileRedactionBody {
  /** The chat that it was said in. */
  chat_id: string;
  /** Places of the files in the history of the chat. */
  chat_indexes?: readonly number[] | undefined;
  /** The messages with the files, in place of their indexes. */
  message_ids?: readonly string[] | undefined;
}

/**
 * Removing files from chats.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/
 */
export class ChatFileRedactions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/chat-file-redactions.ts');
  }

  /**
   * Removes files from a chat for good.
   *
   * This cannot be undone, and is impossible while the chat goes on.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/#redact-chat-comment-attachment
   */
  redact(ticket: Id | Ticket, body: RedactChatFileRedactionBody, options: RequestOptions = {}): ApiCall<ChatEvent> {
    return this.call('redact', { path: [ticket], body, options });
  }
}
