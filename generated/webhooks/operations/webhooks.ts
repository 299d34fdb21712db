// From specification/webhooks/resources/webhooks.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { webhookLink, webhookTestRequestLink, webhookTestResponseLink } from '../links.ts';

/** What the methods of `webhooks` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'webhooks.list',
    method: 'GET',
    path: '/api/v2/webhooks',
    retry: 'safe',
    items: 'webhooks',
    model: webhookLink,
    pagination: ['cursorLinksOptional'],
    query: {
      'filter[name_contains]': { type: 'string' },
      'filter[status]': { type: 'string', values: ['active', 'inactive'] },
      sort: { type: 'string', values: ['name', '-name', 'status', '-status'] },
    },
  },
  get: {
    id: 'webhooks.get',
    method: 'GET',
    path: '/api/v2/webhooks/{webhook_id}',
    parameters: { webhook_id: 'string' },
    retry: 'safe',
    answer: { webhook: webhookLink },
    cached: true,
  },
  create: {
    id: 'webhooks.create',
    method: 'POST',
    path: '/api/v2/webhooks',
    retry: 'never',
    answer: { webhook: webhookLink },
    body: { key: 'webhook', model: webhookLink, purpose: 'create' },
  },
  clone: {
    id: 'webhooks.clone',
    method: 'POST',
    path: '/api/v2/webhooks',
    retry: 'never',
    answer: { webhook: webhookLink },
    query: { clone_webhook_id: { type: 'string', references: 'Webhook', required: true } },
  },
  update: {
    id: 'webhooks.update',
    method: 'PUT',
    path: '/api/v2/webhooks/{webhook_id}',
    parameters: { webhook_id: 'string' },
    retry: 'idempotent',
    answer: 'none',
    body: { key: 'webhook', model: webhookLink, purpose: 'create' },
  },
  patch: {
    id: 'webhooks.patch',
    method: 'PATCH',
    path: '/api/v2/webhooks/{webhook_id}',
    parameters: { webhook_id: 'string' },
    retry: 'idempotent',
    answer: 'none',
    body: { key: 'webhook', model: webhookLink, purpose: 'update' },
  },
  delete: {
    id: 'webhooks.delete',
    method: 'DELETE',
    path: '/api/v2/webhooks/{webhook_id}',
    parameters: { webhook_id: 'string' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'Webhook',
  },
  test: {
    id: 'webhooks.test',
    method: 'POST',
    path: '/api/v2/webhooks/test',
    retry: 'never',
    answer: { response: webhookTestResponseLink },
    body: { key: 'request', model: webhookTestRequestLink, purpose: 'create' },
    query: { webhook_id: { type: 'string', references: 'Webhook' } },
  },
};
