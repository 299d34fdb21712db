// From specification/help-center/resources/locales.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { enabledLocalesLink } from '../links.ts';

/** What the methods of `helpCenter.locales` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'helpCenter.locales.get',
    method: 'GET',
    path: '/api/v2/help_center/locales',
    retry: 'safe',
    answer: { bare: enabledLocalesLink },
  },
};
