// From specification/support/resources/current-user-oauth-clients.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { oauthClientLink } from '../links.ts';

/** What the methods of `users.oauth.clients` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'users.oauth.clients.list',
    method: 'GET',
    path: '/api/v2/users/me/oauth/clients',
    retry: 'safe',
    items: 'clients',
    model: oauthClientLink,
    pagination: ['cursor', 'offset'],
  },
};
