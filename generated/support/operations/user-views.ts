// From specification/support/resources/user-views.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `userViews` send; it comes with the first call of one. */
export const operations: Operations = {
  preview: {
    id: 'userViews.preview',
    method: 'POST',
    path: '/api/v2/user_views/preview',
    retry: 'safe',
    answer: { rows: 'object[]' },
    body: { keys: {} },
  },
};
