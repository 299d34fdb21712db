// From specification/support/resources/targets.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { targetLink } from '../links.ts';

/** What the methods of `targets` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'targets.list',
    method: 'GET',
    path: '/api/v2/targets',
    retry: 'safe',
    items: 'targets',
    model: targetLink,
    pagination: [],
  },
  get: {
    id: 'targets.get',
    method: 'GET',
    path: '/api/v2/targets/{target_id}',
    retry: 'safe',
    answer: { target: targetLink },
    cached: true,
  },
  create: {
    id: 'targets.create',
    method: 'POST',
    path: '/api/v2/targets',
    retry: 'never',
    answer: { target: targetLink },
    body: { key: 'target', model: targetLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'targets.update',
    method: 'PUT',
    path: '/api/v2/targets/{target_id}',
    retry: 'idempotent',
    answer: { target: targetLink },
    body: { key: 'target', model: targetLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'targets.delete',
    method: 'DELETE',
    path: '/api/v2/targets/{target_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'Target',
  },
};
