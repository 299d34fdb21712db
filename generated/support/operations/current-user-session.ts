// From specification/support/resources/current-user-session.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { sessionLink, sessionRenewalLink } from '../links.ts';

/** What the methods of `users.session` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'users.session.get',
    method: 'GET',
    path: '/api/v2/users/me/session',
    retry: 'safe',
    answer: { session: sessionLink },
  },
  renew: {
    id: 'users.session.renew',
    method: 'GET',
    path: '/api/v2/users/me/session/renew',
    retry: 'idempotent',
    answer: { bare: sessionRenewalLink },
  },
};
