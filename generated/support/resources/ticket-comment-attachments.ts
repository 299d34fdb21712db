// From specification/support/resources/ticket-comment-attachments.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { Attachment } from '../objects/attachment.ts';
import type { Comment } from '../objects/comment.ts';
import type { ExportedComment } from '../objects/exported-comment.ts';
import type { Ticket } from '../objects/ticket.ts';

/**
 * The files of one comment.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/
 */
export class TicketCommentAttachments extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-comment-attachments.ts');
  }

  /**
   * Replaces a file of a comment by an empty one, for good.
   *
   * Allowed for: Admins, Agents with permission to redact ticket content.
   *
   * It cannot be undone, and not be done in a closed ticket.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket, comment or attachment.
   *
   * @example
   * ```ts
   * await zendesk.tickets.comments.attachments.redact(35436, 7001, 498483);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/#redact-comment-attachment
   */
  redact(
    ticket: Id | Ticket,
    comment: Id | Comment | ExportedComment,
    attachment: Id | Attachment,
    options: RequestOptions = {},
  ): ApiCall<Attachment> {
    return this.call('redact', { path: [ticket, comment, attachment], options });
  }
}
