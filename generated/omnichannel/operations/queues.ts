// From specification/omnichannel/resources/queues.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { definitionsLink } from '../../support/links.ts';
import { queueLink } from '../links.ts';

/** What the methods of `queues` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'queues.list',
    method: 'GET',
    path: '/api/v2/queues',
    retry: 'safe',
    items: 'queues',
    model: queueLink,
    pagination: [],
  },
  get: {
    id: 'queues.get',
    method: 'GET',
    path: '/api/v2/queues/{queue_id}',
    parameters: { queue_id: 'string' },
    retry: 'safe',
    answer: { queue: queueLink },
  },
  create: {
    id: 'queues.create',
    method: 'POST',
    path: '/api/v2/queues',
    retry: 'never',
    answer: { queue: queueLink },
    body: { key: 'queue', model: queueLink, purpose: 'create' },
  },
  update: {
    id: 'queues.update',
    method: 'PUT',
    path: '/api/v2/queues/{queue_id}',
    parameters: { queue_id: 'string' },
    retry: 'idempotent',
    answer: { queue: queueLink },
    body: { key: 'queue', model: queueLink, purpose: 'update' },
  },
  delete: {
    id: 'queues.delete',
    method: 'DELETE',
    path: '/api/v2/queues/{queue_id}',
    parameters: { queue_id: 'string' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'Queue',
  },
  definitions: {
    id: 'queues.definitions',
    method: 'GET',
    path: '/api/v2/queues/definitions',
    retry: 'safe',
    answer: { definitions: definitionsLink },
  },
  reorder: {
    id: 'queues.reorder',
    method: 'PATCH',
    path: '/api/v2/queues/order',
    retry: 'idempotent',
    answer: 'none',
    body: { keys: { queue_ids: { type: 'string[]', references: 'Queue', required: true } } },
  },
};
