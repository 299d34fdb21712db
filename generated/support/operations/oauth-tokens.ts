// From specification/support/resources/oauth-tokens.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { grantTypeTokenLink, oauthTokenLink } from '../links.ts';

/** What the methods of `oauth.tokens` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'oauth.tokens.list',
    method: 'GET',
    path: '/api/v2/oauth/tokens',
    retry: 'safe',
    items: 'tokens',
    model: oauthTokenLink,
    pagination: ['cursor', 'offset'],
    query: {
      client_id: { type: 'integer', references: 'OauthClient' },
      global_client_id: { type: 'integer', references: 'GlobalClient' },
      all: { type: 'boolean' },
      sort: { type: 'string' },
    },
  },
  get: {
    id: 'oauth.tokens.get',
    method: 'GET',
    path: '/api/v2/oauth/tokens/{oauth_token_id}',
    retry: 'safe',
    answer: { token: oauthTokenLink },
  },
  create: {
    id: 'oauth.tokens.create',
    method: 'POST',
    path: '/oauth/tokens',
    retry: 'never',
    answer: { bare: grantTypeTokenLink },
    body: {
      keys: {
        grant_type: {
          type: 'string',
          values: ['authorization_code', 'refresh_token', 'client_credentials'],
          required: true,
        },
        client_id: { type: 'string', required: true },
        client_secret: { type: 'string', secret: true },
        code: { type: 'string', secret: true },
        redirect_uri: { type: 'string' },
        code_verifier: { type: 'string', secret: true },
        refresh_token: { type: 'string', secret: true },
        scope: { type: 'string' },
        expires_in: { type: 'integer' },
        refresh_token_expires_in: { type: 'integer' },
      },
    },
    anonymous: true,
  },
  delete: {
    id: 'oauth.tokens.delete',
    method: 'DELETE',
    path: '/api/v2/oauth/tokens/{oauth_token_id}',
    retry: 'idempotent',
    answer: 'none',
  },
  current: {
    id: 'oauth.tokens.current',
    method: 'GET',
    path: '/api/v2/oauth/tokens/current',
    retry: 'safe',
    answer: { token: oauthTokenLink },
  },
  revokeCurrent: {
    id: 'oauth.tokens.revokeCurrent',
    method: 'DELETE',
    path: '/api/v2/oauth/tokens/current',
    retry: 'never',
    answer: 'none',
  },
};
