// From specification/support/resources/ticket-comments.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type ExportCheckpoint,
  type Id,
  type IncrementalExport,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Comment } from '../objects/comment.ts';
import type { Count } from '../objects/count.ts';
import type { ExportedComment } from '../objects/exported-comment.ts';
import type { Ticket } from '../objects/ticket.ts';
import type { User } from '../objects/user.ts';
import { TicketCommentAttachments } from './ticket-comment-attachments.ts';

/** Query of `tickets.comments.list`. */
export interface ListTicketCommentsQuery {
  /** List images in the text among the attachments too. */
  include_inline_images?: boolean | undefined;
  /** Order by time, for offset paging. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** What comes along in the same answer. */
  include?: readonly 'users'[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `tickets.comments.list` on request. */
export interface ListTicketCommentsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
}

/** Query of `tickets.comments.incremental`. */
export interface IncrementalTicketCommentsQuery {
  /** Only what was written since then; at least a minute ago. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Whose tickets: of agents, of AI agents, or all. Without it, those of agents. */
  support_type_scope?: 'all' | 'agent' | 'ai_agent' | undefined;
  /** Records a page, at most 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/** Body of `tickets.comments.redact`. */
export interface RedactTicketCommentBody {
  /** The text to remove, exactly as it is written there. */
  text: string;
}

/**
 * The conversation of a ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/
 */
export class TicketComments extends Resource {
  /** The files of one comment. */
  readonly attachments: TicketCommentAttachments = new TicketCommentAttachments(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/ticket-comments.ts');
  }

  /**
   * Lists the comments of a ticket, the oldest first.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * An email address that is no user is told by `via.source`.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const comment of zendesk.tickets.comments.list(86)) console.log(comment.body);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/#list-comments
   */
  list(
    ticket: Id | Ticket,
    query: ListTicketCommentsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Comment, ListTicketCommentsSideloads> {
    return this.paginate('list', { path: [ticket], query, options });
  }

  /**
   * Exports the comments of all tickets since a time, a thousand updates of tickets with one request.
   *
   * Each comes with its `ticket_id`. They are read from the updates of tickets, so that no request for each ticket is
   * needed.
   *
   * Allowed for: Admins. Comes in pages of what up to 1000 updates hold, none of them twice. `incremental({ from:
   * exported.checkpoint })` goes on where it stopped. What happened in the last minute is not in it yet: the next
   * export has that. Limit: 10 a minute for all incremental exports together, 30 with the High Volume add-on.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const exported = zendesk.tickets.comments.incremental({ start_time: new Date('2026-01-01') });
   * for await (const comment of exported) console.log(comment.ticket_id, comment.body);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/#incremental-ticket-event-export
   */
  incremental(query: IncrementalTicketCommentsQuery, options: RequestOptions = {}): IncrementalExport<ExportedComment> {
    return this.paginateExport('incremental', { query, options });
  }

  /**
   * Counts the comments of a ticket.
   *
   * Allowed for: Agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   *
   * @example
   * ```ts
   * const { value } = await zendesk.tickets.comments.count(86);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/#count-ticket-comments
   */
  count(
    ticket: Id | Ticket,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Count> {
    return this.call('count', { path: [ticket], query, options });
  }

  /**
   * Makes a public comment an internal note.
   *
   * Allowed for: Agents.
   *
   * The emails that were sent with it are not called back.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket or comment.
   *
   * @example
   * ```ts
   * await zendesk.tickets.comments.makePrivate(86, 1274);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/#make-comment-private
   */
  makePrivate(
    ticket: Id | Ticket,
    ticketComment: Id | Comment | ExportedComment,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('makePrivate', { path: [ticket, ticketComment], options });
  }

  /**
   * Removes a text from a comment for good.
   *
   * Each character becomes a black box. This cannot be undone, and is impossible on a closed ticket.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket or comment.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const comment = await zendesk.tickets.comments.redact(86, 1274, { text: '4111 1111 1111 1111' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/#redact-string-in-comment
   */
  redact(
    ticket: Id | Ticket,
    ticketComment: Id | Comment | ExportedComment,
    body: RedactTicketCommentBody,
    options: RequestOptions = {},
  ): ApiCall<Comment> {
    return this.call('redact', { path: [ticket, ticketComment], body, options });
  }
}
