// From specification/support/resources/skips.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { skipLink } from '../links.ts';

/** What the methods of `skips` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'skips.list',
    method: 'GET',
    path: '/api/v2/skips',
    retry: 'safe',
    items: 'skips',
    model: skipLink,
    pagination: ['cursor', 'offset'],
    query: { sort_order: { type: 'string', values: ['asc', 'desc'] } },
  },
  create: {
    id: 'skips.create',
    method: 'POST',
    path: '/api/v2/skips',
    retry: 'never',
    answer: { skip: skipLink },
    body: { key: 'skip', model: skipLink, purpose: 'create' },
  },
};
