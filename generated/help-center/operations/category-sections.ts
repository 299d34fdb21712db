// From specification/help-center/resources/category-sections.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { categoryLink, sectionLink } from '../links.ts';

/** What the methods of `helpCenter.categories.sections` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.categories.sections.list',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/categories/{category_id}/sections',
    retry: 'safe',
    items: 'sections',
    model: sectionLink,
    pagination: ['cursorHelpCenter', 'offset'],
    include: { categories: { key: 'categories', to: categoryLink } },
    embedded: ['translations'],
    query: {
      sort_by: { type: 'string', values: ['position', 'created_at', 'updated_at'] },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
    locale: 'optional',
  },
  create: {
    id: 'helpCenter.categories.sections.create',
    method: 'POST',
    path: '/api/v2/help_center/{locale}/categories/{category_id}/sections',
    retry: 'never',
    answer: { section: sectionLink },
    body: { key: 'section', model: sectionLink, purpose: 'create' },
    locale: 'optional',
    cached: true,
  },
};
