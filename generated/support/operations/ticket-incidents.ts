// From specification/support/resources/ticket-incidents.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { ticketLink } from '../links.ts';

/** What the methods of `tickets.incidents` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'tickets.incidents.list',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/incidents',
    retry: 'safe',
    items: 'tickets',
    model: ticketLink,
    pagination: ['cursor', 'offset'],
    partial: true,
  },
};
