// From specification/apps/resources/apps.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { appLink } from '../links.ts';

/** What the methods of `apps` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'apps.list',
    method: 'GET',
    path: '/api/v2/apps',
    retry: 'safe',
    items: 'apps',
    model: appLink,
    pagination: [],
  },
  owned: {
    id: 'apps.owned',
    method: 'GET',
    path: '/api/v2/apps/owned',
    retry: 'safe',
    items: 'apps',
    model: appLink,
    pagination: [],
    query: { exclude: { type: 'string[]', values: ['categories', 'parameters'] } },
  },
  get: { id: 'apps.get', method: 'GET', path: '/api/v2/apps/{app_id}', retry: 'safe', answer: { bare: appLink } },
  create: {
    id: 'apps.create',
    method: 'POST',
    path: '/api/v2/apps',
    retry: 'never',
    answer: { job_id: 'string' },
    body: { key: '', model: appLink, purpose: 'create' },
  },
  update: {
    id: 'apps.update',
    method: 'PUT',
    path: '/api/v2/apps/{app_id}',
    retry: 'idempotent',
    answer: { job_id: 'string' },
    body: { key: '', model: appLink, purpose: 'update' },
  },
  delete: {
    id: 'apps.delete',
    method: 'DELETE',
    path: '/api/v2/apps/{app_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'App',
  },
  notify: {
    id: 'apps.notify',
    method: 'POST',
    path: '/api/v2/apps/notify',
    retry: 'never',
    answer: 'none',
    body: {
      keys: {
        app_id: { type: 'integer', references: 'App', required: true },
        event: { type: 'string', required: true },
        body: { type: 'any' },
        agent_id: { type: 'integer', references: 'User' },
      },
    },
  },
};
