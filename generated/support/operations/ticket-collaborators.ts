// From specification/support/resources/ticket-collaborators.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../links.ts';

/** What the methods of `tickets.collaborators` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'tickets.collaborators.list',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/collaborators',
    retry: 'safe',
    items: 'users',
    model: userLink,
    pagination: ['offset'],
    partial: true,
  },
};
