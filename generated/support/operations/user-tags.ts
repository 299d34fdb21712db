// From specification/support/resources/user-tags.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `users.tags` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'users.tags.list',
    method: 'GET',
    path: '/api/v2/users/{user_id}/tags',
    retry: 'safe',
    items: 'tags',
    pagination: [],
  },
  set: {
    id: 'users.tags.set',
    method: 'POST',
    path: '/api/v2/users/{user_id}/tags',
    retry: 'idempotent',
    answer: { tags: 'string[]' },
    body: { key: 'tags', type: 'string[]', purpose: 'create' },
    purges: 'User',
  },
  add: {
    id: 'users.tags.add',
    method: 'PUT',
    path: '/api/v2/users/{user_id}/tags',
    retry: 'idempotent',
    answer: { tags: 'string[]' },
    body: { key: 'tags', type: 'string[]', purpose: 'update' },
    purges: 'User',
  },
  remove: {
    id: 'users.tags.remove',
    method: 'DELETE',
    path: '/api/v2/users/{user_id}/tags',
    retry: 'idempotent',
    answer: { tags: 'string[]' },
    body: { key: 'tags', type: 'string[]', purpose: 'update' },
    purges: 'User',
  },
};
