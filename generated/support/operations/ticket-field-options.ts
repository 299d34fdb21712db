// From specification/support/resources/ticket-field-options.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { customFieldOptionLink } from '../links.ts';

/** What the methods of `ticketFields.options` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'ticketFields.options.list',
    method: 'GET',
    path: '/api/v2/ticket_fields/{ticket_field_id}/options',
    retry: 'safe',
    items: 'custom_field_options',
    model: customFieldOptionLink,
    pagination: ['cursor', 'offset'],
  },
  get: {
    id: 'ticketFields.options.get',
    method: 'GET',
    path: '/api/v2/ticket_fields/{ticket_field_id}/options/{ticket_field_option_id}',
    records: { ticket_field_option_id: 'CustomFieldOption' },
    retry: 'safe',
    answer: { custom_field_option: customFieldOptionLink },
  },
  createOrUpdate: {
    id: 'ticketFields.options.createOrUpdate',
    method: 'POST',
    path: '/api/v2/ticket_fields/{ticket_field_id}/options',
    retry: 'never',
    answer: { custom_field_option: customFieldOptionLink },
    body: { key: 'custom_field_option', model: customFieldOptionLink, purpose: 'create' },
    purges: 'TicketField',
  },
  delete: {
    id: 'ticketFields.options.delete',
    method: 'DELETE',
    path: '/api/v2/ticket_fields/{ticket_field_id}/options/{ticket_field_option_id}',
    records: { ticket_field_option_id: 'CustomFieldOption' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'TicketField',
  },
};
