// From specification/support/resources/ticket-form-ticket-form-statuses.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { ticketFormStatusLink } from '../links.ts';

/** What the methods of `ticketForms.ticketFormStatuses` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'ticketForms.ticketFormStatuses.list',
    method: 'GET',
    path: '/api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses',
    retry: 'safe',
    items: 'ticket_form_statuses',
    model: ticketFormStatusLink,
    pagination: [],
  },
  create: {
    id: 'ticketForms.ticketFormStatuses.create',
    method: 'POST',
    path: '/api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses',
    retry: 'never',
    answer: { ticket_form_statuses: [ticketFormStatusLink] },
    body: { key: 'ticket_form_status', model: ticketFormStatusLink, purpose: 'create', many: true, maxItems: 100 },
  },
  bulkUpdate: {
    id: 'ticketForms.ticketFormStatuses.bulkUpdate',
    method: 'PUT',
    path: '/api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses',
    retry: 'never',
    answer: { ticket_form_statuses: [ticketFormStatusLink] },
    body: { key: 'ticket_form_status', model: ticketFormStatusLink, purpose: 'update', many: true, maxItems: 100 },
  },
  update: {
    id: 'ticketForms.ticketFormStatuses.update',
    method: 'PUT',
    path: '/api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses/{ticket_form_status_id}',
    parameters: { ticket_form_status_id: 'string' },
    retry: 'never',
    answer: { ticket_form_statuses: [ticketFormStatusLink] },
    body: { key: 'ticket_form_status', model: ticketFormStatusLink, purpose: 'update', many: true, maxItems: 100 },
  },
  delete: {
    id: 'ticketForms.ticketFormStatuses.delete',
    method: 'DELETE',
    path: '/api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses/{ticket_form_status_id}',
    parameters: { ticket_form_status_id: 'string' },
    retry: 'idempotent',
    answer: 'none',
  },
  bulkDelete: {
    id: 'ticketForms.ticketFormStatuses.bulkDelete',
    method: 'DELETE',
    path: '/api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses',
    retry: 'idempotent',
    answer: 'none',
    body: { keys: { id: { type: 'string[]', references: 'TicketFormStatus', required: true } } },
  },
};
