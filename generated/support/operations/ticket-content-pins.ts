// From specification/support/resources/ticket-content-pins.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { ticketContentPinLink } from '../links.ts';

/** What the methods of `ticketContentPins` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'ticketContentPins.list',
    method: 'GET',
    path: '/api/v2/ticket_content_pins',
    retry: 'safe',
    items: 'ticket_content_pins',
    model: ticketContentPinLink,
    pagination: [],
    query: { ticket_id: { type: 'integer', references: 'Ticket' } },
  },
  create: {
    id: 'ticketContentPins.create',
    method: 'POST',
    path: '/api/v2/ticket_content_pins',
    retry: 'never',
    answer: { ticket_content_pin: ticketContentPinLink },
    body: { key: 'ticket_content_pin', model: ticketContentPinLink, purpose: 'create' },
  },
  delete: {
    id: 'ticketContentPins.delete',
    method: 'DELETE',
    path: '/api/v2/ticket_content_pins/{content_pin_id}',
    records: { content_pin_id: 'TicketContentPin' },
    retry: 'idempotent',
    answer: 'none',
  },
};
