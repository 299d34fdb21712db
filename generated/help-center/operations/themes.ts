// From specification/help-center/resources/themes.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `helpCenter.themes` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.themes.list',
    method: 'GET',
    path: '/api/v2/guide/theming/themes',
    retry: 'safe',
    items: 'themes',
    pagination: [],
  },
};
