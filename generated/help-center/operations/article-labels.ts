// From specification/help-center/resources/article-labels.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { articleLabelLink } from '../links.ts';

/** What the methods of `helpCenter.articles.labels` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.articles.labels.list',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/labels',
    retry: 'safe',
    items: 'labels',
    model: articleLabelLink,
    pagination: ['cursorHelpCenter', 'offset'],
    locale: 'optional',
  },
  create: {
    id: 'helpCenter.articles.labels.create',
    method: 'POST',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/labels',
    retry: 'never',
    answer: { label: articleLabelLink },
    body: { key: 'label', model: articleLabelLink, purpose: 'create' },
    locale: 'optional',
  },
  delete: {
    id: 'helpCenter.articles.labels.delete',
    method: 'DELETE',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/labels/{label_id}',
    records: { label_id: 'ArticleLabel' },
    retry: 'idempotent',
    answer: 'none',
    locale: 'optional',
  },
};
