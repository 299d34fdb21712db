// From specification/help-center/resources/categories.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { categoryLink } from '../links.ts';

/** What the methods of `helpCenter.categories` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.categories.list',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/categories',
    retry: 'safe',
    items: 'categories',
    model: categoryLink,
    pagination: ['cursorHelpCenter', 'offset'],
    embedded: ['translations'],
    query: {
      sort_by: { type: 'string', values: ['position', 'created_at', 'updated_at'] },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
    locale: 'optional',
  },
  get: {
    id: 'helpCenter.categories.get',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/categories/{category_id}',
    retry: 'safe',
    answer: { category: categoryLink },
    embedded: ['translations'],
    locale: 'optional',
    cached: true,
  },
  create: {
    id: 'helpCenter.categories.create',
    method: 'POST',
    path: '/api/v2/help_center/{locale}/categories',
    retry: 'never',
    answer: { category: categoryLink },
    body: { key: 'category', model: categoryLink, purpose: 'create' },
    locale: 'optional',
    cached: true,
  },
  update: {
    id: 'helpCenter.categories.update',
    method: 'PUT',
    path: '/api/v2/help_center/{locale}/categories/{category_id}',
    retry: 'idempotent',
    answer: { category: categoryLink },
    body: { key: 'category', model: categoryLink, purpose: 'update' },
    locale: 'optional',
    cached: true,
  },
  delete: {
    id: 'helpCenter.categories.delete',
    method: 'DELETE',
    path: '/api/v2/help_center/{locale}/categories/{category_id}',
    retry: 'idempotent',
    answer: 'none',
    locale: 'optional',
    purges: 'Category',
  },
  updateSourceLocale: {
    id: 'helpCenter.categories.updateSourceLocale',
    method: 'PUT',
    path: '/api/v2/help_center/{locale}/categories/{category_id}/source_locale',
    retry: 'idempotent',
    answer: 'none',
    body: { keys: { category_locale: { type: 'string', required: true } } },
    locale: 'optional',
    purges: 'Category',
  },
};
