// From specification/support/resources/locales.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { localeLink } from '../links.ts';

/** What the methods of `locales` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'locales.list',
    method: 'GET',
    path: '/api/v2/locales',
    retry: 'safe',
    items: 'locales',
    model: localeLink,
    pagination: [],
  },
  get: {
    id: 'locales.get',
    method: 'GET',
    path: '/api/v2/locales/{locale_id}',
    parameters: { locale_id: 'string' },
    retry: 'safe',
    answer: { locale: localeLink },
    cached: true,
  },
  agent: {
    id: 'locales.agent',
    method: 'GET',
    path: '/api/v2/locales/agent',
    retry: 'safe',
    items: 'locales',
    model: localeLink,
    pagination: [],
  },
  public: {
    id: 'locales.public',
    method: 'GET',
    path: '/api/v2/locales/public',
    retry: 'safe',
    items: 'locales',
    model: localeLink,
    pagination: [],
  },
  current: {
    id: 'locales.current',
    method: 'GET',
    path: '/api/v2/locales/current',
    retry: 'safe',
    answer: { locale: localeLink },
  },
  detectBestLocale: {
    id: 'locales.detectBestLocale',
    method: 'GET',
    path: '/api/v2/locales/detect_best_locale',
    retry: 'safe',
    answer: { locale: localeLink },
  },
};
