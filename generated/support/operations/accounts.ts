// From specification/support/resources/accounts.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { trialAccountLink } from '../links.ts';

/** What the methods of `accounts` send; it comes with the first call of one. */
export const operations: Operations = {
  create: {
    id: 'accounts.create',
    method: 'POST',
    path: '/api/v2/accounts',
    retry: 'never',
    answer: { account: trialAccountLink },
    body: { key: 'account', model: trialAccountLink, purpose: 'create' },
  },
  available: {
    id: 'accounts.available',
    method: 'GET',
    path: '/api/v2/accounts/available',
    retry: 'safe',
    answer: { success: 'boolean' },
    query: { subdomain: { type: 'string', required: true } },
  },
};
