// From specification/support/resources/sessions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { sessionLink } from '../links.ts';

/** What the methods of `sessions` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'sessions.list',
    method: 'GET',
    path: '/api/v2/sessions',
    retry: 'safe',
    items: 'sessions',
    model: sessionLink,
    pagination: ['cursor'],
    query: { sort: { type: 'string' } },
  },
};
