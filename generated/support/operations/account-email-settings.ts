// From specification/support/resources/account-email-settings.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { accountEmailSettingsLink } from '../links.ts';

/** What the methods of `account.emailSettings` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'account.emailSettings.get',
    method: 'GET',
    path: '/api/v2/account/email_settings',
    retry: 'safe',
    answer: { settings: accountEmailSettingsLink },
  },
  update: {
    id: 'account.emailSettings.update',
    method: 'PUT',
    path: '/api/v2/account/email_settings',
    retry: 'idempotent',
    answer: { settings: accountEmailSettingsLink },
    body: { key: 'settings', model: accountEmailSettingsLink, purpose: 'update' },
  },
};
