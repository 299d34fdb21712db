// From specification/talk/resources/settings.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { voiceSettingsLink } from '../links.ts';

/** What the methods of `talk.settings` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'talk.settings.get',
    method: 'GET',
    path: '/api/v2/channels/voice/settings',
    retry: 'safe',
    answer: { settings: voiceSettingsLink },
  },
  update: {
    id: 'talk.settings.update',
    method: 'PUT',
    path: '/api/v2/channels/voice/settings',
    retry: 'idempotent',
    answer: { settings: voiceSettingsLink },
    body: { key: 'settings', model: voiceSettingsLink, purpose: 'update' },
  },
};
