// From specification/support/resources/tickets-audits.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { auditLink, countLink, ticketLink, userLink } from '../links.ts';

/** What the methods of `tickets.audits` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'tickets.audits.list',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/audits',
    retry: 'safe',
    items: 'audits',
    model: auditLink,
    pagination: ['cursor', 'offset'],
    include: { users: { key: 'users', to: userLink }, tickets: { key: 'tickets', to: ticketLink } },
    query: {
      filter_events: { type: 'string[]', style: 'brackets' },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
      sort: { type: 'string', values: ['created_at', '-created_at'] },
    },
  },
  get: {
    id: 'tickets.audits.get',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/audits/{ticket_audit_id}',
    records: { ticket_audit_id: 'Audit' },
    retry: 'safe',
    answer: { audit: auditLink },
  },
  count: {
    id: 'tickets.audits.count',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/audits/count',
    retry: 'safe',
    answer: { count: countLink },
  },
  makePrivate: {
    id: 'tickets.audits.makePrivate',
    method: 'PUT',
    path: '/api/v2/tickets/{ticket_id}/audits/{ticket_audit_id}/make_private',
    records: { ticket_audit_id: 'Audit' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'Ticket',
  },
  trust: {
    id: 'tickets.audits.trust',
    method: 'PUT',
    path: '/api/v2/tickets/{ticket_id}/audits/{ticket_audit_id}/trust',
    records: { ticket_audit_id: 'Audit' },
    retry: 'idempotent',
    answer: 'none',
  },
};
