// From specification/routing/resources/requirements.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `routing.requirements` send; it comes with the first call of one. */
export const operations: Operations = {
  fulfilled: {
    id: 'routing.requirements.fulfilled',
    method: 'GET',
    path: '/api/v2/routing/requirements/fulfilled',
    retry: 'safe',
    items: 'fulfilled_ticket_ids',
    pagination: [],
    query: { ticket_ids: { type: 'integer[]', style: 'brackets', references: 'Ticket', required: true } },
  },
};
