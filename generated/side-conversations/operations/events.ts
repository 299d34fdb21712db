// From specification/side-conversations/resources/events.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { sideConversationEventLink } from '../links.ts';

/** What the methods of `tickets.sideConversations.events` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'tickets.sideConversations.events.list',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}/events',
    parameters: { side_conversation_id: 'string' },
    retry: 'safe',
    items: 'events',
    model: sideConversationEventLink,
    pagination: ['offset'],
  },
};
