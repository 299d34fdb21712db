// From specification/help-center/resources/external-content-sources.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `helpCenter.externalContent.sources` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.externalContent.sources.list',
    method: 'GET',
    path: '/api/v2/guide/external_content/sources',
    retry: 'safe',
    items: 'sources',
    pagination: ['cursorLinksOptional'],
  },
};
