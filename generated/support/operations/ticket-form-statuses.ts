// From specification/support/resources/ticket-form-statuses.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { ticketFormStatusLink } from '../links.ts';

/** What the methods of `ticketFormStatuses` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'ticketFormStatuses.list',
    method: 'GET',
    path: '/api/v2/ticket_form_statuses',
    retry: 'safe',
    items: 'ticket_form_statuses',
    model: ticketFormStatusLink,
    pagination: [],
    query: {
      ticket_form_id: { type: 'integer[]', references: 'TicketForm' },
      'filter[custom_status_id]': { type: 'integer[]', references: 'CustomStatus' },
      'filter[id]': { type: 'string[]', references: 'TicketFormStatus' },
    },
  },
  getMany: {
    id: 'ticketFormStatuses.getMany',
    method: 'GET',
    path: '/api/v2/ticket_form_statuses/show_many',
    retry: 'safe',
    answer: { ticket_form_statuses: [ticketFormStatusLink] },
    query: { ids: { type: 'string[]', references: 'TicketFormStatus', required: true } },
  },
};
