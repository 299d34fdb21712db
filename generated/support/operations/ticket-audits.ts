// From specification/support/resources/ticket-audits.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { auditLink } from '../links.ts';

/** What the methods of `ticketAudits` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'ticketAudits.list',
    method: 'GET',
    path: '/api/v2/ticket_audits',
    retry: 'safe',
    items: 'audits',
    model: auditLink,
    pagination: ['cursor', 'auditCursor'],
    query: { limit: { type: 'integer' }, cursor: { type: 'string' } },
  },
};
