// From specification/support/resources/request-comments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { commentLink } from '../links.ts';

/** What the methods of `requests.comments` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'requests.comments.list',
    method: 'GET',
    path: '/api/v2/requests/{request_id}/comments',
    retry: 'safe',
    items: 'comments',
    model: commentLink,
    pagination: ['cursor', 'offset'],
    query: {
      since: { type: 'timestamp' },
      role: { type: 'string', values: ['agent', 'end_user'] },
      sort: { type: 'string', values: ['created_at', '-created_at'] },
      sort_by: { type: 'string', values: ['created_at', 'updated_at'] },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
    partial: true,
  },
  get: {
    id: 'requests.comments.get',
    method: 'GET',
    path: '/api/v2/requests/{request_id}/comments/{ticket_comment_id}',
    records: { ticket_comment_id: 'Comment' },
    retry: 'safe',
    answer: { comment: commentLink },
    partial: true,
  },
};
