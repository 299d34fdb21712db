// From specification/support/resources/ticket-conversation-log.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { conversationLogCommentLink, conversationLogEventLink, conversationLogMessageLink } from '../links.ts';

/** What the methods of `tickets.conversationLog` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'tickets.conversationLog.list',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/conversation_log',
    retry: 'safe',
    items: 'events',
    model: {
      by: 'type',
      of: { Comment: conversationLogCommentLink, 'Messaging::ConversationMessage': conversationLogMessageLink },
      otherwise: conversationLogEventLink,
    },
    pagination: ['cursor'],
    query: { sort: { type: 'string', values: ['created_at', '-created_at'] } },
  },
};
