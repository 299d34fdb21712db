// From specification/help-center/resources/search.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { unifiedSearchResultLink } from '../links.ts';

/** What the methods of `helpCenter.search` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.search.list',
    method: 'GET',
    path: '/api/v2/guide/search',
    retry: 'safe',
    items: 'results',
    model: unifiedSearchResultLink,
    pagination: ['cursorLinksOptional'],
    maxPageSize: 50,
    query: {
      query: { type: 'string' },
      'filter[locales]': { type: 'string[]', required: true },
      'filter[category_ids]': { type: 'integer[]', references: 'Category' },
      'filter[section_ids]': { type: 'integer[]', references: 'Section' },
      'filter[topic_ids]': { type: 'integer[]', references: 'CommunityTopic' },
      'filter[external_source_ids]': { type: 'string[]' },
      'filter[brand_ids]': { type: 'integer[]', references: 'Brand' },
      'filter[content_types]': { type: 'string[]', values: ['ARTICLE', 'POST'] },
    },
  },
};
