// From specification/help-center/resources/external-content-records.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `helpCenter.externalContent.records` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.externalContent.records.list',
    method: 'GET',
    path: '/api/v2/guide/external_content/records',
    retry: 'safe',
    items: 'records',
    pagination: ['cursorLinksOptional'],
  },
};
