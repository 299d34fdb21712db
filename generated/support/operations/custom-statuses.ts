// From specification/support/resources/custom-statuses.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { customStatusLink } from '../links.ts';

/** What the methods of `customStatuses` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'customStatuses.list',
    method: 'GET',
    path: '/api/v2/custom_statuses',
    retry: 'safe',
    items: 'custom_statuses',
    model: customStatusLink,
    pagination: [],
    query: {
      status_categories: { type: 'string[]', values: ['new', 'open', 'pending', 'hold', 'solved'] },
      active: { type: 'boolean' },
      default: { type: 'boolean' },
    },
  },
  get: {
    id: 'customStatuses.get',
    method: 'GET',
    path: '/api/v2/custom_statuses/{custom_status_id}',
    retry: 'safe',
    answer: { custom_status: customStatusLink },
    cached: true,
  },
  create: {
    id: 'customStatuses.create',
    method: 'POST',
    path: '/api/v2/custom_statuses',
    retry: 'never',
    answer: { custom_status: customStatusLink },
    body: { key: 'custom_status', model: customStatusLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'customStatuses.update',
    method: 'PUT',
    path: '/api/v2/custom_statuses/{custom_status_id}',
    retry: 'idempotent',
    answer: { custom_status: customStatusLink },
    body: { key: 'custom_status', model: customStatusLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'customStatuses.delete',
    method: 'DELETE',
    path: '/api/v2/custom_statuses/{custom_status_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'CustomStatus',
  },
  updateDefault: {
    id: 'customStatuses.updateDefault',
    method: 'PUT',
    path: '/api/v2/custom_status/default',
    retry: 'idempotent',
    answer: 'none',
    body: { keys: { ids: { type: 'string', required: true } } },
  },
};
