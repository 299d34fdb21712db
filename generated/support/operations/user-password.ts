// From specification/support/resources/user-password.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `users.password` send; it comes with the first call of one. */
export const operations: Operations = {
  set: {
    id: 'users.password.set',
    method: 'POST',
    path: '/api/v2/users/{user_id}/password',
    retry: 'idempotent',
    answer: 'none',
    body: { keys: { password: { type: 'string', required: true, secret: true } } },
  },
  change: {
    id: 'users.password.change',
    method: 'PUT',
    path: '/api/v2/users/{user_id}/password',
    retry: 'never',
    answer: 'none',
    body: {
      keys: {
        previous_password: { type: 'string', required: true, secret: true },
        password: { type: 'string', required: true, secret: true },
      },
    },
  },
  requirements: {
    id: 'users.password.requirements',
    method: 'GET',
    path: '/api/v2/users/{user_id}/password/requirements',
    retry: 'safe',
    items: 'requirements',
    pagination: [],
  },
};
