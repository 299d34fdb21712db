// From specification/support/resources/ticket-skips.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { skipLink } from '../links.ts';

/** What the methods of `tickets.skips` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'tickets.skips.list',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/skips',
    retry: 'safe',
    items: 'skips',
    model: skipLink,
    pagination: ['cursor', 'offset'],
    query: { sort_order: { type: 'string', values: ['asc', 'desc'] } },
  },
};
