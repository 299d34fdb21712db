// From specification/support/resources/end-users.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../links.ts';

/** What the methods of `endUsers` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'endUsers.get',
    method: 'GET',
    path: '/api/v2/end_users/{user_id}',
    retry: 'safe',
    answer: { user: userLink },
    partial: true,
  },
  update: {
    id: 'endUsers.update',
    method: 'PUT',
    path: '/api/v2/end_users/{user_id}',
    retry: 'idempotent',
    answer: { user: userLink },
    body: { key: 'user', model: userLink, purpose: 'update' },
    partial: true,
    purges: 'User',
  },
};
