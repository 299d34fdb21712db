// From specification/side-conversations/resources/ticket-side-conversations.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Ticket } from '../../support/objects/ticket.ts';
import type { SideConversationEvent } from '../objects/side-conversation-event.ts';
import type { SideConversationMessage, SideConversationMessageCreate } from '../objects/side-conversation-message.ts';
import type { SideConversation, SideConversationInput } from '../objects/side-conversation.ts';
import { SideConversationAttachments } from './attachments.ts';
import { SideConversationEvents } from './events.ts';

/** Query of `tickets.sideConversations.list`. */
export interface ListTicketSideConversationsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Body of `tickets.sideConversations.create`. */
export interface CreateTicketSideConversationBody {
  /** What is said first, and to whom. */
  message: SideConversationMessageCreate | SideConversationMessage;
  /** Your own data for the conversation: texts by name. */
  external_ids?: Record<string, unknown> | undefined;
}

/** Body of `tickets.sideConversations.reply`. */
export interface ReplyTicketSideConversationBody {
  /** What is said, and to whom. */
  message: SideConversationMessageCreate | SideConversationMessage;
}

/**
 * What agents talk about beside a ticket, with people outside it. The account needs the add-on Collaboration.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation/
 */
export class TicketSideConversations extends Resource {
  /** Files for side conversations. */
  readonly attachments: SideConversationAttachments = new SideConversationAttachments(this.client);

  /** What was said and changed in a side conversation. */
  readonly events: SideConversationEvents = new SideConversationEvents(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/ticket-side-conversations.ts');
  }

  /**
   * Lists the side conversations of a ticket.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const conversation of zendesk.tickets.sideConversations.list(35436)) {
   *   console.log(conversation.subject, conversation.state);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation/#list-side-conversations
   */
  list(
    ticket: Id | Ticket,
    query: ListTicketSideConversationsQuery = {},
    options: RequestOptions = {},
  ): Paginator<SideConversation> {
    return this.paginate('list', { path: [ticket], query, options });
  }

  /**
   * Gets a side conversation.
   *
   * What was said is read by `tickets.sideConversations.events`.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket or side conversation.
   *
   * @example
   * ```ts
   * const conversation = await zendesk.tickets.sideConversations.get(35436, '8566255a-ece5-11e8-857d-493066fa7b17');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation/#show-side-conversation
   */
  get(
    ticket: Id | Ticket,
    sideConversation: string | SideConversation,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<SideConversation> {
    return this.call('get', { path: [ticket, sideConversation], query, options });
  }

  /**
   * Begins a side conversation.
   *
   * Those in `to` decide what it is: an email, a message in Slack or Microsoft Teams, or a ticket of its own.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const { side_conversation } = await zendesk.tickets.sideConversations.create(35436, {
   *   message: { subject: 'A spare part', body: 'Do you have one?', to: [{ email: 'parts@example.com' }] },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation/#create-side-conversation
   */
  create(
    ticket: Id | Ticket,
    body: CreateTicketSideConversationBody,
    options: RequestOptions = {},
  ): ApiCall<{ side_conversation: SideConversation; event: SideConversationEvent }> {
    return this.call('create', { path: [ticket], body, options });
  }

  /**
   * Changes the state or the subject of a side conversation.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket or side conversation.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.tickets.sideConversations.update(35436, '8566255a-ece5-11e8-857d-493066fa7b17', { state: 'closed' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation/#update-side-conversation
   */
  update(
    ticket: Id | Ticket,
    sideConversation: string | SideConversation,
    changes: SideConversationInput,
    options?: RequestOptions,
  ): ApiCall<SideConversation>;
  /**
   * Changes the state or the subject of a side conversation. Sends what changed of the record, which afterwards is as
   * the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket or side conversation.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation/#update-side-conversation
   */
  update(
    ticket: Id | Ticket,
    sideConversation: SideConversation,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<SideConversation>;
  update(
    ticket: unknown,
    sideConversation: unknown,
    changes?: unknown,
    options: RequestOptions = {},
  ): ApiCall<unknown> {
    return this.call('update', { path: [ticket, sideConversation], body: changes, options });
  }

  /**
   * Says something in a side conversation.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket or side conversation.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.tickets.sideConversations.reply(35436, '8566255a-ece5-11e8-857d-493066fa7b17', {
   *   message: { body: 'Thank you!', to: [{ email: 'parts@example.com' }] },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation/#reply-to-side-conversation
   */
  reply(
    ticket: Id | Ticket,
    sideConversation: string | SideConversation,
    body: ReplyTicketSideConversationBody,
    options: RequestOptions = {},
  ): ApiCall<{ side_conversation: SideConversation; event: SideConversationEvent }> {
    return this.call('reply', { path: [ticket, sideConversation], body, options });
  }
}
