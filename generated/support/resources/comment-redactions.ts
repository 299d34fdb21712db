// From specification/support/resources/comment-redactions.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { Comment } from '../objects/comment.ts';
import type { ExportedComment } from '../objects/exported-comment.ts';
import type { Ticket } from '../objects/ticket.ts';

export type { Comment, CommentInput, CommentUpdate } from '../objects/comment.ts';

/** Body of `commentRedactions.redact`. */
export interface RedactCommentRedactionBody {
  /** The ticket of the comment. */
  ticket_id: Id | Ticket;
  /** The comment as HTML, with `<redact>` around what is removed. */
  html_body?: string | undefined;
  /** Attachments to remove, by their addresses. */
  external_attachment_urls?: readonly string[] | undefined;
}

/**
 * Removing text and files from comments in the agent workspace.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/
 */
export class CommentRedactions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/comment-redactions.ts');
  }

  /**
   * Removes marked parts of a comment for good.
   *
   * State the comment as HTML with `<redact>` around what goes. This cannot be undone.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such comment.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.commentRedactions.redact(1274, {
   *   ticket_id: 86,
   *   html_body: '<p>The key is <redact>q8-77</redact>.</p>',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/#redact-ticket-comment-in-agent-workspace
   */
  redact(
    ticketComment: Id | Comment | ExportedComment,
    body: RedactCommentRedactionBody,
    options: RequestOptions = {},
  ): ApiCall<Comment> {
    return this.call('redact', { path: [ticketComment], body, options });
  }
}
