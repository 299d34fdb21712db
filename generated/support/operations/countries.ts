// From specification/support/resources/countries.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `countries` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'countries.list',
    method: 'GET',
    path: '/api/v2/countries',
    retry: 'safe',
    items: 'countries',
    pagination: [],
  },
  get: {
    id: 'countries.get',
    method: 'GET',
    path: '/api/v2/countries/{id}',
    parameters: { id: 'string' },
    retry: 'safe',
    answer: { country: 'object' },
  },
};
