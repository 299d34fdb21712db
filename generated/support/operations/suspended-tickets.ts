// From specification/support/resources/suspended-tickets.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { exportLink, suspendedTicketLink, ticketLink, uploadLink } from '../links.ts';

/** What the methods of `suspendedTickets` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'suspendedTickets.list',
    method: 'GET',
    path: '/api/v2/suspended_tickets',
    retry: 'safe',
    items: 'suspended_tickets',
    model: suspendedTicketLink,
    pagination: ['cursor'],
    query: {
      sort_by: { type: 'string', values: ['author_email', 'cause', 'created_at', 'subject'] },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
  },
  get: {
    id: 'suspendedTickets.get',
    method: 'GET',
    path: '/api/v2/suspended_tickets/{id}',
    records: { id: 'SuspendedTicket' },
    retry: 'safe',
    answer: { suspended_ticket: suspendedTicketLink },
    cached: true,
  },
  delete: {
    id: 'suspendedTickets.delete',
    method: 'DELETE',
    path: '/api/v2/suspended_tickets/{id}',
    records: { id: 'SuspendedTicket' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'SuspendedTicket',
  },
  deleteMany: {
    id: 'suspendedTickets.deleteMany',
    method: 'DELETE',
    path: '/api/v2/suspended_tickets/destroy_many',
    retry: 'idempotent',
    answer: 'none',
    query: { ids: { type: 'integer[]', references: 'SuspendedTicket', required: true } },
    purges: 'SuspendedTicket',
  },
  recover: {
    id: 'suspendedTickets.recover',
    method: 'PUT',
    path: '/api/v2/suspended_tickets/{id}/recover',
    records: { id: 'SuspendedTicket' },
    retry: 'never',
    answer: { ticket: ticketLink },
    purges: 'SuspendedTicket',
  },
  recoverMany: {
    id: 'suspendedTickets.recoverMany',
    method: 'PUT',
    path: '/api/v2/suspended_tickets/recover_many',
    retry: 'never',
    answer: { tickets: [ticketLink] },
    query: { ids: { type: 'integer[]', references: 'SuspendedTicket', required: true } },
    purges: 'SuspendedTicket',
  },
  bulkRecover: {
    id: 'suspendedTickets.bulkRecover',
    method: 'PUT',
    path: '/api/v2/suspended_tickets/bulk_recover',
    retry: 'never',
    answer: { bare: 'object' },
    body: { keys: {} },
  },
  attachments: {
    id: 'suspendedTickets.attachments',
    method: 'POST',
    path: '/api/v2/suspended_tickets/attachments',
    retry: 'never',
    answer: { upload: uploadLink },
    body: { keys: {} },
  },
  export: {
    id: 'suspendedTickets.export',
    method: 'POST',
    path: '/api/v2/suspended_tickets/export',
    retry: 'never',
    answer: { export: exportLink },
  },
};
