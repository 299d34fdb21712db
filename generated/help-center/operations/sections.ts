// From specification/help-center/resources/sections.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { categoryLink, sectionLink } from '../links.ts';

/** What the methods of `helpCenter.sections` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.sections.list',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/sections',
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
  get: {
    id: 'helpCenter.sections.get',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/sections/{section_id}',
    retry: 'safe',
    answer: { section: sectionLink },
    include: { categories: { key: 'categories', to: categoryLink } },
    embedded: ['translations'],
    locale: 'optional',
    cached: true,
  },
  update: {
    id: 'helpCenter.sections.update',
    method: 'PUT',
    path: '/api/v2/help_center/{locale}/sections/{section_id}',
    retry: 'idempotent',
    answer: { section: sectionLink },
    body: { key: 'section', model: sectionLink, purpose: 'update' },
    locale: 'optional',
    cached: true,
  },
  delete: {
    id: 'helpCenter.sections.delete',
    method: 'DELETE',
    path: '/api/v2/help_center/{locale}/sections/{section_id}',
    retry: 'idempotent',
    answer: 'none',
    locale: 'optional',
    purges: 'Section',
  },
  updateSourceLocale: {
    id: 'helpCenter.sections.updateSourceLocale',
    method: 'PUT',
    path: '/api/v2/help_center/{locale}/sections/{section_id}/source_locale',
    retry: 'idempotent',
    answer: 'none',
    body: { keys: { section_locale: { type: 'string', required: true } } },
    locale: 'optional',
    purges: 'Section',
  },
};
