// From specification/support/resources/account-settings.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { accountSettingsLink } from '../links.ts';

/** What the methods of `account.settings` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'account.settings.get',
    method: 'GET',
    path: '/api/v2/account/settings',
    retry: 'safe',
    answer: { settings: accountSettingsLink },
    query: { authenticity_token: { type: 'string' } },
  },
  update: {
    id: 'account.settings.update',
    method: 'PUT',
    path: '/api/v2/account/settings',
    retry: 'idempotent',
    answer: { settings: accountSettingsLink },
    body: { key: 'settings', model: accountSettingsLink, purpose: 'update' },
  },
};
