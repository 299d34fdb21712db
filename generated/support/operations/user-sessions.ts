// From specification/support/resources/user-sessions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { sessionLink } from '../links.ts';

/** What the methods of `users.sessions` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'users.sessions.list',
    method: 'GET',
    path: '/api/v2/users/{user_id}/sessions',
    retry: 'safe',
    items: 'sessions',
    model: sessionLink,
    pagination: ['cursor', 'offset'],
  },
  get: {
    id: 'users.sessions.get',
    method: 'GET',
    path: '/api/v2/users/{user_id}/sessions/{session_id}',
    retry: 'safe',
    answer: { session: sessionLink },
  },
  delete: {
    id: 'users.sessions.delete',
    method: 'DELETE',
    path: '/api/v2/users/{user_id}/sessions/{session_id}',
    retry: 'idempotent',
    answer: 'none',
  },
  bulkDelete: {
    id: 'users.sessions.bulkDelete',
    method: 'DELETE',
    path: '/api/v2/users/{user_id}/sessions',
    retry: 'idempotent',
    answer: 'none',
  },
};
