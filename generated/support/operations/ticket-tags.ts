// From specification/support/resources/ticket-tags.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `tickets.tags` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'tickets.tags.list',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/tags',
    retry: 'safe',
    items: 'tags',
    pagination: [],
  },
  set: {
    id: 'tickets.tags.set',
    method: 'POST',
    path: '/api/v2/tickets/{ticket_id}/tags',
    retry: 'idempotent',
    answer: { tags: 'string[]' },
    body: { key: 'tags', type: 'string[]', purpose: 'create' },
    purges: 'Ticket',
  },
  add: {
    id: 'tickets.tags.add',
    method: 'PUT',
    path: '/api/v2/tickets/{ticket_id}/tags',
    retry: 'idempotent',
    neverRepeatedWith: ['safe_update'],
    answer: { tags: 'string[]' },
    body: { key: 'tags', type: 'string[]', purpose: 'update' },
    ifUnchanged: { safe_update: true, updated_stamp: { attribute: 'updated_at' } },
    purges: 'Ticket',
  },
  remove: {
    id: 'tickets.tags.remove',
    method: 'DELETE',
    path: '/api/v2/tickets/{ticket_id}/tags',
    retry: 'idempotent',
    neverRepeatedWith: ['safe_update'],
    answer: { tags: 'string[]' },
    body: { key: 'tags', type: 'string[]', purpose: 'update' },
    ifUnchanged: { safe_update: true, updated_stamp: { attribute: 'updated_at' } },
    purges: 'Ticket',
  },
};
