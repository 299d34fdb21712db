// From specification/support/resources/tags.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { countLink, tagLink } from '../links.ts';

/** What the methods of `tags` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'tags.list',
    method: 'GET',
    path: '/api/v2/tags',
    retry: 'safe',
    items: 'tags',
    model: tagLink,
    pagination: ['cursor', 'offset'],
    query: { sort: { type: 'string' } },
    bucket: 'tags-index',
  },
  count: { id: 'tags.count', method: 'GET', path: '/api/v2/tags/count', retry: 'safe', answer: { count: countLink } },
  autocomplete: {
    id: 'tags.autocomplete',
    method: 'GET',
    path: '/api/v2/autocomplete/tags',
    retry: 'safe',
    items: 'tags',
    pagination: ['offset'],
    query: { name: { type: 'string', required: true } },
  },
  autocompleteByBody: {
    id: 'tags.autocompleteByBody',
    method: 'POST',
    path: '/api/v2/autocomplete/tags',
    retry: 'safe',
    answer: { tags: 'string[]' },
    body: { keys: { name: { type: 'string', required: true } } },
  },
};
