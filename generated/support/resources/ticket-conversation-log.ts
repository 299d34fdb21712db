// From specification/support/resources/ticket-conversation-log.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { ConversationLogComment } from '../objects/conversation-log-comment.ts';
import type { ConversationLogEvent } from '../objects/conversation-log-event.ts';
import type { ConversationLogMessage } from '../objects/conversation-log-message.ts';
import type { Ticket } from '../objects/ticket.ts';

/** Query of `tickets.conversationLog.list`. */
export interface ListTicketConversationLogQuery {
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * Everything that was said about a ticket, by comment and by messaging.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/conversation_log/
 */
export class TicketConversationLog extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-conversation-log.ts');
  }

  /**
   * Lists what was said about a ticket.
   *
   * Allowed for: Agents. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const event of zendesk.tickets.conversationLog.list(35436)) {
   *   console.log(event.author.display_name, event.content.text ?? event.content.body);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/conversation_log/#list-conversation-log-for-ticket
   */
  list(
    ticket: Id | Ticket,
    query: ListTicketConversationLogQuery = {},
    options: RequestOptions = {},
  ): Paginator<ConversationLogComment | ConversationLogMessage | ConversationLogEvent> {
    return this.paginate('list', { path: [ticket], query, options });
  }
}
