// From specification/support/resources/problems.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { ticketLink } from '../links.ts';

/** What the methods of `problems` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'problems.list',
    method: 'GET',
    path: '/api/v2/problems',
    retry: 'safe',
    items: 'tickets',
    model: ticketLink,
    pagination: ['cursor', 'offset'],
    query: { sort: { type: 'string' } },
  },
  autocomplete: {
    id: 'problems.autocomplete',
    method: 'POST',
    path: '/api/v2/problems/autocomplete',
    retry: 'safe',
    answer: { tickets: [ticketLink] },
    body: { keys: { text: { type: 'string', required: true } } },
    partial: true,
  },
};
