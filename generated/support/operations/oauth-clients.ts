// From specification/support/resources/oauth-clients.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { oauthClientLink } from '../links.ts';

/** What the methods of `oauth.clients` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'oauth.clients.list',
    method: 'GET',
    path: '/api/v2/oauth/clients',
    retry: 'safe',
    items: 'clients',
    model: oauthClientLink,
    pagination: ['cursor', 'offset'],
    query: { sort: { type: 'string' } },
  },
  get: {
    id: 'oauth.clients.get',
    method: 'GET',
    path: '/api/v2/oauth/clients/{oauth_client_id}',
    retry: 'safe',
    answer: { client: oauthClientLink },
  },
  create: {
    id: 'oauth.clients.create',
    method: 'POST',
    path: '/api/v2/oauth/clients',
    retry: 'never',
    answer: { client: oauthClientLink },
    body: { key: 'client', model: oauthClientLink, purpose: 'create' },
  },
  update: {
    id: 'oauth.clients.update',
    method: 'PUT',
    path: '/api/v2/oauth/clients/{oauth_client_id}',
    retry: 'idempotent',
    answer: { client: oauthClientLink },
    body: { key: 'client', model: oauthClientLink, purpose: 'update' },
  },
  delete: {
    id: 'oauth.clients.delete',
    method: 'DELETE',
    path: '/api/v2/oauth/clients/{oauth_client_id}',
    retry: 'idempotent',
    answer: 'none',
  },
  generateSecret: {
    id: 'oauth.clients.generateSecret',
    method: 'PUT',
    path: '/api/v2/oauth/clients/{oauth_client_id}/generate_secret',
    retry: 'never',
    answer: { client: oauthClientLink },
  },
};
