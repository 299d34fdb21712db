// From specification/support/resources/chat-file-redactions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { chatEventLink } from '../links.ts';

/** What the methods of `chatFileRedactions` send; it comes with the first call of one. */
export const operations: Operations = {
  redact: {
    id: 'chatFileRedactions.redact',
    method: 'PUT',
    path: '/api/v2/chat_file_redactions/{ticket_id}',
    retry: 'idempotent',
    answer: { chat_event: chatEventLink },
    body: {
      keys: {
        chat_id: { type: 'string', required: true },
        chat_indexes: { type: 'integer[]' },
        message_ids: { type: 'string[]' },
      },
    },
    purges: 'Ticket',
  },
};
