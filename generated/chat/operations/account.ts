// From specification/chat/resources/account.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { chatAccountLink } from '../links.ts';

/** What the methods of `chat.account` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'chat.account.get',
    method: 'GET',
    path: '/api/v2/chat/account',
    retry: 'safe',
    answer: { bare: chatAccountLink },
  },
  create: {
    id: 'chat.account.create',
    method: 'POST',
    path: '/api/v2/chat/account',
    retry: 'never',
    answer: { bare: chatAccountLink },
    body: { key: 'account', model: chatAccountLink, purpose: 'create' },
  },
  update: {
    id: 'chat.account.update',
    method: 'PUT',
    path: '/api/v2/chat/account',
    retry: 'idempotent',
    answer: { bare: chatAccountLink },
    body: { key: 'account', model: chatAccountLink, purpose: 'update' },
  },
};
