// From specification/help-center/resources/labels.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { articleLabelLink } from '../links.ts';

/** What the methods of `helpCenter.labels` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.labels.list',
    method: 'GET',
    path: '/api/v2/help_center/articles/labels',
    retry: 'safe',
    items: 'labels',
    model: articleLabelLink,
    pagination: ['cursorHelpCenter', 'offset'],
  },
  get: {
    id: 'helpCenter.labels.get',
    method: 'GET',
    path: '/api/v2/help_center/articles/labels/{label_id}',
    records: { label_id: 'ArticleLabel' },
    retry: 'safe',
    answer: { label: articleLabelLink },
    cached: true,
  },
  delete: {
    id: 'helpCenter.labels.delete',
    method: 'DELETE',
    path: '/api/v2/help_center/articles/labels/{label_id}',
    records: { label_id: 'ArticleLabel' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'ArticleLabel',
  },
};
