// From specification/support/resources/deleted-tickets.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { deletedTicketLink, jobStatusLink } from '../links.ts';

/** What the methods of `deletedTickets` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'deletedTickets.list',
    method: 'GET',
    path: '/api/v2/deleted_tickets',
    retry: 'safe',
    items: 'deleted_tickets',
    model: deletedTicketLink,
    pagination: ['cursor', 'offset'],
    query: {
      support_type_scope: { type: 'string', values: ['all', 'agent', 'ai_agent'] },
      sort_by: {
        type: 'string',
        values: [
          'id',
          'subject',
          'deleted_at',
          'created_at',
          'updated_at',
          'status',
          'requester',
          'requester.name',
          'group',
          'assignee',
          'assignee.name',
        ],
      },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
  },
  delete: {
    id: 'deletedTickets.delete',
    method: 'DELETE',
    path: '/api/v2/deleted_tickets/{ticket_id}',
    records: { ticket_id: 'DeletedTicket' },
    retry: 'idempotent',
    answer: { job_status: jobStatusLink },
    purges: 'Ticket',
  },
  deleteMany: {
    id: 'deletedTickets.deleteMany',
    method: 'DELETE',
    path: '/api/v2/deleted_tickets/destroy_many',
    retry: 'idempotent',
    answer: { job_status: jobStatusLink },
    query: { ids: { type: 'integer[]', references: 'DeletedTicket', required: true } },
    bucket: 'deleted-tickets-destroy',
    purges: 'Ticket',
  },
  restore: {
    id: 'deletedTickets.restore',
    method: 'PUT',
    path: '/api/v2/deleted_tickets/{ticket_id}/restore',
    records: { ticket_id: 'DeletedTicket' },
    retry: 'never',
    answer: 'none',
    purges: 'Ticket',
  },
  restoreMany: {
    id: 'deletedTickets.restoreMany',
    method: 'PUT',
    path: '/api/v2/deleted_tickets/restore_many',
    retry: 'never',
    answer: 'none',
    query: { ids: { type: 'integer[]', references: 'DeletedTicket', required: true } },
    purges: 'Ticket',
  },
};
