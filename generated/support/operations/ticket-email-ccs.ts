// From specification/support/resources/ticket-email-ccs.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../links.ts';

/** What the methods of `tickets.emailCcs` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'tickets.emailCcs.list',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/email_ccs',
    retry: 'safe',
    items: 'users',
    model: userLink,
    pagination: ['offset'],
    partial: true,
  },
};
