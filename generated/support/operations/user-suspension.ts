// From specification/support/resources/user-suspension.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `users.suspension` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'users.suspension.get',
    method: 'GET',
    path: '/api/v2/users/{user_id}/suspension',
    retry: 'safe',
    answer: { bare: 'object' },
  },
  create: {
    id: 'users.suspension.create',
    method: 'POST',
    path: '/api/v2/users/{user_id}/suspension',
    retry: 'never',
    answer: { bare: 'object' },
    body: { keys: {} },
    purges: 'User',
  },
  update: {
    id: 'users.suspension.update',
    method: 'PUT',
    path: '/api/v2/users/{user_id}/suspension',
    retry: 'idempotent',
    answer: { bare: 'object' },
    body: { keys: {} },
    purges: 'User',
  },
  delete: {
    id: 'users.suspension.delete',
    method: 'DELETE',
    path: '/api/v2/users/{user_id}/suspension',
    retry: 'idempotent',
    answer: 'none',
    purges: 'User',
  },
};
