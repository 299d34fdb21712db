// From specification/support/resources/ticket-slas.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `tickets.slas` send; it comes with the first call of one. */
export const operations: Operations = {
  policyMetrics: {
    id: 'tickets.slas.policyMetrics',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/slas/policy_metrics',
    retry: 'safe',
    answer: { bare: 'object' },
  },
};
