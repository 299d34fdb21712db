// From specification/support/resources/ticket-group-slas.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `tickets.groupSlas` send; it comes with the first call of one. */
export const operations: Operations = {
  policyMetrics: {
    id: 'tickets.groupSlas.policyMetrics',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/group_slas/policy_metrics',
    retry: 'safe',
    answer: { bare: 'object' },
  },
};
