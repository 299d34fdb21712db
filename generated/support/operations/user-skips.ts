// From specification/support/resources/user-skips.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { skipLink } from '../links.ts';

/** What the methods of `users.skips` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'users.skips.list',
    method: 'GET',
    path: '/api/v2/users/{user_id}/skips',
    retry: 'safe',
    items: 'skips',
    model: skipLink,
    pagination: ['cursor', 'offset'],
    query: { sort_order: { type: 'string', values: ['asc', 'desc'] } },
  },
};
