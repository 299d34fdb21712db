// From specification/support/resources/comment-redactions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { commentLink } from '../links.ts';

/** What the methods of `commentRedactions` send; it comes with the first call of one. */
export const operations: Operations = {
  redact: {
    id: 'commentRedactions.redact',
    method: 'PUT',
    path: '/api/v2/comment_redactions/{ticket_comment_id}',
    records: { ticket_comment_id: 'Comment' },
    retry: 'idempotent',
    answer: { comment: commentLink },
    body: {
      keys: {
        ticket_id: { type: 'integer', references: 'Ticket', required: true },
        html_body: { type: 'string' },
        external_attachment_urls: { type: 'string[]' },
      },
    },
  },
};
