// From specification/help-center/resources/category-translations.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { translationLink } from '../links.ts';

/** What the methods of `helpCenter.categories.translations` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.categories.translations.list',
    method: 'GET',
    path: '/api/v2/help_center/categories/{category_id}/translations',
    retry: 'safe',
    items: 'translations',
    model: translationLink,
    pagination: ['cursorHelpCenter', 'offset'],
    query: { locales: { type: 'string[]' }, outdated: { type: 'boolean' }, draft: { type: 'boolean' } },
  },
  missing: {
    id: 'helpCenter.categories.translations.missing',
    method: 'GET',
    path: '/api/v2/help_center/categories/{category_id}/translations/missing',
    retry: 'safe',
    items: 'locales',
    pagination: ['cursorHelpCenter', 'offset'],
  },
  get: {
    id: 'helpCenter.categories.translations.get',
    method: 'GET',
    path: '/api/v2/help_center/categories/{category_id}/translations/{locale}',
    parameters: { locale: 'string' },
    retry: 'safe',
    answer: { translation: translationLink },
  },
  create: {
    id: 'helpCenter.categories.translations.create',
    method: 'POST',
    path: '/api/v2/help_center/categories/{category_id}/translations',
    retry: 'never',
    answer: { translation: translationLink },
    body: { key: 'translation', model: translationLink, purpose: 'create' },
  },
  update: {
    id: 'helpCenter.categories.translations.update',
    method: 'PUT',
    path: '/api/v2/help_center/categories/{category_id}/translations/{locale}',
    parameters: { locale: 'string' },
    retry: 'idempotent',
    answer: { translation: translationLink },
    body: { key: 'translation', model: translationLink, purpose: 'update' },
  },
};
