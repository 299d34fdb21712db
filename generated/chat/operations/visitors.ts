// From specification/chat/resources/visitors.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { chatVisitorLink } from '../links.ts';

/** What the methods of `chat.visitors` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'chat.visitors.get',
    method: 'GET',
    path: '/api/v2/chat/visitors/{visitor_id}',
    parameters: { visitor_id: 'string' },
    records: { visitor_id: 'ChatVisitor' },
    retry: 'safe',
    answer: { bare: chatVisitorLink },
    cached: true,
  },
  create: {
    id: 'chat.visitors.create',
    method: 'POST',
    path: '/api/v2/chat/visitors',
    retry: 'never',
    answer: { bare: chatVisitorLink },
    body: { key: '', model: chatVisitorLink, purpose: 'create' },
  },
  update: {
    id: 'chat.visitors.update',
    method: 'PUT',
    path: '/api/v2/chat/visitors/{visitor_id}',
    parameters: { visitor_id: 'string' },
    records: { visitor_id: 'ChatVisitor' },
    retry: 'idempotent',
    answer: { bare: chatVisitorLink },
    body: { key: '', model: chatVisitorLink, purpose: 'update' },
  },
  delete: {
    id: 'chat.visitors.delete',
    method: 'DELETE',
    path: '/api/v2/chat/visitors/{visitor_id}',
    parameters: { visitor_id: 'string' },
    records: { visitor_id: 'ChatVisitor' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'ChatVisitor',
  },
};
