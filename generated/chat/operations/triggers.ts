// From specification/chat/resources/triggers.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { chatTriggerLink } from '../links.ts';

/** What the methods of `chat.triggers` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'chat.triggers.list',
    method: 'GET',
    path: '/api/v2/chat/triggers',
    retry: 'safe',
    items: '',
    model: chatTriggerLink,
    pagination: [],
  },
  get: {
    id: 'chat.triggers.get',
    method: 'GET',
    path: '/api/v2/chat/triggers/{name}',
    parameters: { name: 'string' },
    records: { name: 'ChatTrigger' },
    retry: 'safe',
    answer: { bare: chatTriggerLink },
    cached: true,
  },
  create: {
    id: 'chat.triggers.create',
    method: 'POST',
    path: '/api/v2/chat/triggers',
    retry: 'never',
    answer: { bare: chatTriggerLink },
    body: { key: '', model: chatTriggerLink, purpose: 'create' },
  },
  update: {
    id: 'chat.triggers.update',
    method: 'PUT',
    path: '/api/v2/chat/triggers/{name}',
    parameters: { name: 'string' },
    records: { name: 'ChatTrigger' },
    retry: 'idempotent',
    answer: { bare: chatTriggerLink },
    body: { key: '', model: chatTriggerLink, purpose: 'update' },
  },
  delete: {
    id: 'chat.triggers.delete',
    method: 'DELETE',
    path: '/api/v2/chat/triggers/{name}',
    parameters: { name: 'string' },
    records: { name: 'ChatTrigger' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'ChatTrigger',
  },
};
