// From specification/side-conversations/resources/events.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Ticket } from '../../support/objects/ticket.ts';
import type { SideConversationEvent } from '../objects/side-conversation-event.ts';
import type { SideConversation } from '../objects/side-conversation.ts';

/** Query of `tickets.sideConversations.events.list`. */
export interface ListSideConversationEventsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/**
 * What was said and changed in a side conversation.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation_event/
 */
export class SideConversationEvents extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/events.ts');
  }

  /**
   * Lists what was said and changed in a side conversation.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket or side conversation.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const events = zendesk.tickets.sideConversations.events.list(35436, '8566255a-ece5-11e8-857d-493066fa7b17');
   * for await (const { type, message } of events) console.log(type, message?.body);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation_event/#list-side-conversation-events
   */
  list(
    ticket: Id | Ticket,
    sideConversation: string | SideConversation,
    query: ListSideConversationEventsQuery = {},
    options: RequestOptions = {},
  ): Paginator<SideConversationEvent> {
    return this.paginate('list', { path: [ticket, sideConversation], query, options });
  }
}
