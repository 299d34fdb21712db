// From specification/support/resources/user-requests.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { requestLink } from '../links.ts';

/** What the methods of `users.requests` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'users.requests.list',
    method: 'GET',
    path: '/api/v2/users/{user_id}/requests',
    retry: 'safe',
    items: 'requests',
    model: requestLink,
    pagination: ['offset'],
    query: {
      sort_by: { type: 'string', values: ['updated_at', 'created_at'] },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
  },
};
