// From specification/help-center/resources/deflection.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `helpCenter.deflection` send; it comes with the first call of one. */
export const operations: Operations = {
  suggestions: {
    id: 'helpCenter.deflection.suggestions',
    method: 'GET',
    path: '/api/v2/help_center/deflection/suggestions',
    retry: 'safe',
    answer: { bare: 'object' },
  },
};
