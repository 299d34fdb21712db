// From specification/support/resources/oauth-global-clients.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { globalClientLink, globalClientTokenSummaryLink } from '../links.ts';

/** What the methods of `oauth.globalClients` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'oauth.globalClients.list',
    method: 'GET',
    path: '/api/v2/oauth/global_clients',
    retry: 'safe',
    items: 'global_clients',
    model: globalClientLink,
    pagination: ['cursor', 'offset'],
    query: { sort: { type: 'string' } },
  },
  get: {
    id: 'oauth.globalClients.get',
    method: 'GET',
    path: '/api/v2/oauth/global_clients/{global_client_id}',
    retry: 'safe',
    answer: { global_client: globalClientLink },
  },
  tokenSummary: {
    id: 'oauth.globalClients.tokenSummary',
    method: 'GET',
    path: '/api/v2/oauth/global_clients/token_summary',
    retry: 'safe',
    items: 'global_clients',
    model: globalClientTokenSummaryLink,
    pagination: ['cursor', 'offset'],
    query: { global_client_id: { type: 'integer', references: 'GlobalClient' }, include_expired: { type: 'boolean' } },
  },
};
