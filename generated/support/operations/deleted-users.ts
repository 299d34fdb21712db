// From specification/support/resources/deleted-users.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { countLink, deletedUserLink } from '../links.ts';

/** What the methods of `deletedUsers` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'deletedUsers.list',
    method: 'GET',
    path: '/api/v2/deleted_users',
    retry: 'safe',
    items: 'deleted_users',
    model: deletedUserLink,
    pagination: ['cursor', 'offset'],
    query: { sort: { type: 'string' } },
  },
  get: {
    id: 'deletedUsers.get',
    method: 'GET',
    path: '/api/v2/deleted_users/{deleted_user_id}',
    retry: 'safe',
    answer: { deleted_user: deletedUserLink },
    cached: true,
  },
  delete: {
    id: 'deletedUsers.delete',
    method: 'DELETE',
    path: '/api/v2/deleted_users/{deleted_user_id}',
    retry: 'idempotent',
    answer: { deleted_user: deletedUserLink },
    purges: 'User',
  },
  count: {
    id: 'deletedUsers.count',
    method: 'GET',
    path: '/api/v2/deleted_users/count',
    retry: 'safe',
    answer: { count: countLink },
  },
};
