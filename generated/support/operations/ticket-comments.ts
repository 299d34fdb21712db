// From specification/support/resources/ticket-comments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { commentLink, countLink, exportedCommentLink, userLink } from '../links.ts';

/** What the methods of `tickets.comments` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'tickets.comments.list',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/comments',
    retry: 'safe',
    items: 'comments',
    model: commentLink,
    pagination: ['cursor', 'offset'],
    include: { users: { key: 'users', to: userLink } },
    query: {
      include_inline_images: { type: 'boolean' },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
      sort: { type: 'string', values: ['created_at', '-created_at'] },
    },
  },
  incremental: {
    id: 'tickets.comments.incremental',
    method: 'GET',
    path: '/api/v2/incremental/ticket_events',
    retry: 'safe',
    items: 'ticket_events',
    model: exportedCommentLink,
    parts: {
      in: 'child_events',
      where: { event_type: ['Comment', 'VoiceComment', 'FacebookComment'] },
      with: { ticket_id: 'ticket_id', audit_id: 'id', author_id: 'updater_id', timestamp: 'timestamp' },
    },
    pagination: ['incrementalTime'],
    query: {
      start_time: { type: 'unixTime' },
      support_type_scope: { type: 'string', values: ['all', 'agent', 'ai_agent'] },
    },
    constants: { include: 'comment_events' },
    bucket: 'incremental-exports',
  },
  count: {
    id: 'tickets.comments.count',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/comments/count',
    retry: 'safe',
    answer: { count: countLink },
  },
  makePrivate: {
    id: 'tickets.comments.makePrivate',
    method: 'PUT',
    path: '/api/v2/tickets/{ticket_id}/comments/{ticket_comment_id}/make_private',
    records: { ticket_comment_id: 'Comment' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'Ticket',
  },
  redact: {
    id: 'tickets.comments.redact',
    method: 'PUT',
    path: '/api/v2/tickets/{ticket_id}/comments/{ticket_comment_id}/redact',
    records: { ticket_comment_id: 'Comment' },
    retry: 'idempotent',
    answer: { comment: commentLink },
    body: { keys: { text: { type: 'string', required: true } } },
    purges: 'Ticket',
  },
};
