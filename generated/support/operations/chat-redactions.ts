// From specification/support/resources/chat-redactions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { chatEventLink } from '../links.ts';

/** What the methods of `chatRedactions` send; it comes with the first call of one. */
export const operations: Operations = {
  redact: {
    id: 'chatRedactions.redact',
    method: 'PUT',
    path: '/api/v2/chat_redactions/{ticket_id}',
    retry: 'idempotent',
    answer: { chat_event: chatEventLink },
    body: {
      keys: {
        chat_id: { type: 'string', required: true },
        text: { type: 'string', required: true },
        chat_index: { type: 'integer' },
        message_id: { type: 'string' },
      },
    },
    purges: 'Ticket',
  },
};
