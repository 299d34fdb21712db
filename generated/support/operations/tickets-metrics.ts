// From specification/support/resources/tickets-metrics.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { ticketMetricLink } from '../links.ts';

/** What the methods of `tickets.metrics` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'tickets.metrics.get',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/metrics',
    retry: 'safe',
    answer: { ticket_metric: ticketMetricLink },
  },
};
