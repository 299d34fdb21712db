// From specification/support/resources/saved-searches.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { savedSearchLink } from '../links.ts';

/** What the methods of `savedSearches` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'savedSearches.list',
    method: 'GET',
    path: '/api/v2/saved_searches',
    retry: 'safe',
    items: 'saved_searches',
    model: savedSearchLink,
    pagination: [],
  },
  create: {
    id: 'savedSearches.create',
    method: 'POST',
    path: '/api/v2/saved_searches',
    retry: 'never',
    answer: { saved_search: savedSearchLink },
    body: { key: '', model: savedSearchLink, purpose: 'create' },
  },
  update: {
    id: 'savedSearches.update',
    method: 'PUT',
    path: '/api/v2/saved_searches/{id}',
    parameters: { id: 'string' },
    records: { id: 'SavedSearch' },
    retry: 'idempotent',
    answer: { saved_search: savedSearchLink },
    body: { key: '', model: savedSearchLink, purpose: 'update' },
  },
  delete: {
    id: 'savedSearches.delete',
    method: 'DELETE',
    path: '/api/v2/saved_searches/{id}',
    parameters: { id: 'string' },
    records: { id: 'SavedSearch' },
    retry: 'idempotent',
    answer: 'none',
  },
};
