// From specification/support/resources/user-groups.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { countLink, groupLink } from '../links.ts';

/** What the methods of `users.groups` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'users.groups.list',
    method: 'GET',
    path: '/api/v2/users/{user_id}/groups',
    retry: 'safe',
    items: 'groups',
    model: groupLink,
    pagination: ['cursor', 'offset'],
    query: { exclude_deleted: { type: 'boolean' }, sort: { type: 'string' } },
  },
  count: {
    id: 'users.groups.count',
    method: 'GET',
    path: '/api/v2/users/{user_id}/groups/count',
    retry: 'safe',
    answer: { count: countLink },
  },
};
