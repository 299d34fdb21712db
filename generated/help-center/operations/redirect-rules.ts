// From specification/help-center/resources/redirect-rules.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `helpCenter.redirectRules` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.redirectRules.list',
    method: 'GET',
    path: '/api/v2/guide/redirect_rules',
    retry: 'safe',
    items: 'redirect_rules',
    pagination: ['cursorLinksOptional'],
  },
};
