// From specification/support/resources/custom-status-ticket-form-statuses.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { ticketFormStatusLink } from '../links.ts';

/** What the methods of `customStatuses.ticketFormStatuses` send; it comes with the first call of one. */
export const operations: Operations = {
  create: {
    id: 'customStatuses.ticketFormStatuses.create',
    method: 'POST',
    path: '/api/v2/custom_statuses/{custom_status_id}/ticket_form_statuses',
    retry: 'never',
    answer: { ticket_form_statuses: [ticketFormStatusLink] },
    body: { key: 'ticket_form_status', model: ticketFormStatusLink, purpose: 'create', many: true, maxItems: 100 },
  },
};
