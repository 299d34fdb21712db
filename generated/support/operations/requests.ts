// From specification/support/resources/requests.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { requestLink, userLink } from '../links.ts';

/** What the methods of `requests` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'requests.list',
    method: 'GET',
    path: '/api/v2/requests',
    retry: 'safe',
    items: 'requests',
    model: requestLink,
    pagination: ['cursor', 'offset'],
    query: {
      sort_by: { type: 'string', values: ['updated_at', 'created_at'] },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
  },
  get: {
    id: 'requests.get',
    method: 'GET',
    path: '/api/v2/requests/{request_id}',
    retry: 'safe',
    answer: { request: requestLink },
    include: { users: { key: 'users', to: userLink } },
    cached: true,
  },
  create: {
    id: 'requests.create',
    method: 'POST',
    path: '/api/v2/requests',
    retry: 'never',
    answer: { request: requestLink },
    body: { key: 'request', model: requestLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'requests.update',
    method: 'PUT',
    path: '/api/v2/requests/{request_id}',
    retry: 'idempotent',
    neverRepeatedWith: ['comment'],
    answer: { request: requestLink },
    body: { key: 'request', model: requestLink, purpose: 'update' },
    cached: true,
  },
  open: {
    id: 'requests.open',
    method: 'GET',
    path: '/api/v2/requests/open',
    retry: 'safe',
    items: 'requests',
    model: requestLink,
    pagination: ['cursor', 'offset'],
    query: {
      sort_by: { type: 'string', values: ['updated_at', 'created_at'] },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
  },
  solved: {
    id: 'requests.solved',
    method: 'GET',
    path: '/api/v2/requests/solved',
    retry: 'safe',
    items: 'requests',
    model: requestLink,
    pagination: ['cursor', 'offset'],
    query: {
      sort_by: { type: 'string', values: ['updated_at', 'created_at'] },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
  },
  ccd: {
    id: 'requests.ccd',
    method: 'GET',
    path: '/api/v2/requests/ccd',
    retry: 'safe',
    items: 'requests',
    model: requestLink,
    pagination: ['cursor', 'offset'],
    query: {
      sort_by: { type: 'string', values: ['updated_at', 'created_at'] },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
  },
  search: {
    id: 'requests.search',
    method: 'GET',
    path: '/api/v2/requests/search',
    retry: 'safe',
    items: 'requests',
    model: requestLink,
    pagination: ['offset'],
    maxRecords: 1000,
    search: { parameter: 'query' },
    query: {
      organization_id: { type: 'integer' },
      cc_id: { type: 'boolean' },
      status: { type: 'string[]', values: ['new', 'open', 'pending', 'hold', 'solved', 'closed'] },
    },
  },
};
