// From specification/help-center/resources/external-content-types.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `helpCenter.externalContent.types` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.externalContent.types.list',
    method: 'GET',
    path: '/api/v2/guide/external_content/types',
    retry: 'safe',
    items: 'types',
    pagination: ['cursorLinksOptional'],
  },
};
