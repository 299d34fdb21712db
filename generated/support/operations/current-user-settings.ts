// From specification/support/resources/current-user-settings.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userSettingsLink } from '../links.ts';

/** What the methods of `users.settings` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'users.settings.get',
    method: 'GET',
    path: '/api/v2/users/me/settings',
    retry: 'safe',
    answer: { settings: userSettingsLink },
  },
  update: {
    id: 'users.settings.update',
    method: 'PUT',
    path: '/api/v2/users/me/settings',
    retry: 'idempotent',
    answer: { settings: userSettingsLink },
    body: { key: 'settings', model: userSettingsLink, purpose: 'update' },
  },
};
