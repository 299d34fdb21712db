// From specification/side-conversations/resources/ticket-side-conversations.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { sideConversationEventLink, sideConversationLink, sideConversationMessageLink } from '../links.ts';

/** What the methods of `tickets.sideConversations` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'tickets.sideConversations.list',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/side_conversations',
    retry: 'safe',
    items: 'side_conversations',
    model: sideConversationLink,
    pagination: ['offset'],
  },
  get: {
    id: 'tickets.sideConversations.get',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}',
    parameters: { side_conversation_id: 'string' },
    retry: 'safe',
    answer: { side_conversation: sideConversationLink },
  },
  create: {
    id: 'tickets.sideConversations.create',
    method: 'POST',
    path: '/api/v2/tickets/{ticket_id}/side_conversations',
    retry: 'never',
    answer: { side_conversation: sideConversationLink, event: sideConversationEventLink },
    body: {
      keys: {
        message: { model: sideConversationMessageLink, purpose: 'create', required: true },
        external_ids: { type: 'object' },
      },
    },
  },
  update: {
    id: 'tickets.sideConversations.update',
    method: 'PUT',
    path: '/api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}',
    parameters: { side_conversation_id: 'string' },
    retry: 'idempotent',
    answer: { side_conversation: sideConversationLink },
    body: { key: 'side_conversation', model: sideConversationLink, purpose: 'update' },
  },
  reply: {
    id: 'tickets.sideConversations.reply',
    method: 'POST',
    path: '/api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}/reply',
    parameters: { side_conversation_id: 'string' },
    retry: 'never',
    answer: { side_conversation: sideConversationLink, event: sideConversationEventLink },
    body: { keys: { message: { model: sideConversationMessageLink, purpose: 'create', required: true } } },
  },
};
