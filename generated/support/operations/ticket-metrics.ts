// From specification/support/resources/ticket-metrics.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { ticketMetricLink } from '../links.ts';

/** What the methods of `ticketMetrics` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'ticketMetrics.list',
    method: 'GET',
    path: '/api/v2/ticket_metrics',
    retry: 'safe',
    items: 'ticket_metrics',
    model: ticketMetricLink,
    pagination: ['cursor', 'offset'],
    query: { sort: { type: 'string' } },
  },
  get: {
    id: 'ticketMetrics.get',
    method: 'GET',
    path: '/api/v2/ticket_metrics/{ticket_metric_id}',
    retry: 'safe',
    answer: { ticket_metric: ticketMetricLink },
    cached: true,
  },
};
