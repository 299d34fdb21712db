// From specification/support/resources/api-tokens.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { apiTokenLink } from '../links.ts';

/** What the methods of `apiTokens` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'apiTokens.list',
    method: 'GET',
    path: '/api/v2/api_tokens',
    retry: 'safe',
    items: 'api_tokens',
    model: apiTokenLink,
    pagination: [],
  },
  create: {
    id: 'apiTokens.create',
    method: 'POST',
    path: '/api/v2/api_tokens',
    retry: 'never',
    answer: { api_token: apiTokenLink },
    body: { key: 'api_token', model: apiTokenLink, purpose: 'create' },
  },
  update: {
    id: 'apiTokens.update',
    method: 'PUT',
    path: '/api/v2/api_tokens/{id}',
    records: { id: 'ApiToken' },
    retry: 'idempotent',
    answer: { api_token: apiTokenLink },
    body: { key: 'api_token', model: apiTokenLink, purpose: 'update' },
  },
  delete: {
    id: 'apiTokens.delete',
    method: 'DELETE',
    path: '/api/v2/api_tokens/{id}',
    records: { id: 'ApiToken' },
    retry: 'idempotent',
    answer: 'none',
  },
};
