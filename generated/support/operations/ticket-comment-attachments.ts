// From specification/support/resources/ticket-comment-attachments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { attachmentLink } from '../links.ts';

/** What the methods of `tickets.comments.attachments` send; it comes with the first call of one. */
export const operations: Operations = {
  redact: {
    id: 'tickets.comments.attachments.redact',
    method: 'PUT',
    path: '/api/v2/tickets/{ticket_id}/comments/{comment_id}/attachments/{attachment_id}/redact',
    retry: 'idempotent',
    answer: { attachment: attachmentLink },
  },
};
