// From specification/help-center/resources/section-translations.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { translationLink } from '../links.ts';

/** What the methods of `helpCenter.sections.translations` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.sections.translations.list',
    method: 'GET',
    path: '/api/v2/help_center/sections/{section_id}/translations',
    retry: 'safe',
    items: 'translations',
    model: translationLink,
    pagination: ['cursorHelpCenter', 'offset'],
    query: { locales: { type: 'string[]' }, outdated: { type: 'boolean' }, draft: { type: 'boolean' } },
  },
  missing: {
    id: 'helpCenter.sections.translations.missing',
    method: 'GET',
    path: '/api/v2/help_center/sections/{section_id}/translations/missing',
    retry: 'safe',
    items: 'locales',
    pagination: ['cursorHelpCenter', 'offset'],
  },
  get: {
    id: 'helpCenter.sections.translations.get',
    method: 'GET',
    path: '/api/v2/help_center/sections/{section_id}/translations/{locale}',
    parameters: { locale: 'string' },
    retry: 'safe',
    answer: { translation: translationLink },
  },
  create: {
    id: 'helpCenter.sections.translations.create',
    method: 'POST',
    path: '/api/v2/help_center/sections/{section_id}/translations',
    retry: 'never',
    answer: { translation: translationLink },
    body: { key: 'translation', model: translationLink, purpose: 'create' },
  },
  update: {
    id: 'helpCenter.sections.translations.update',
    method: 'PUT',
    path: '/api/v2/help_center/sections/{section_id}/translations/{locale}',
    parameters: { locale: 'string' },
    retry: 'idempotent',
    answer: { translation: translationLink },
    body: { key: 'translation', model: translationLink, purpose: 'update' },
  },
};
