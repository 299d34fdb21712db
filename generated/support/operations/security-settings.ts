// From specification/support/resources/security-settings.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { securitySettingsLink } from '../links.ts';

/** What the methods of `securitySettings` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'securitySettings.get',
    method: 'GET',
    path: '/api/v2/security_settings',
    retry: 'safe',
    answer: { security_settings: securitySettingsLink },
    query: { brand_id: { type: 'integer', references: 'Brand' } },
  },
};
