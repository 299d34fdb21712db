// From specification/support/resources/user-entitlements.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { entitlementsLink } from '../links.ts';

/** What the methods of `users.entitlements` send; it comes with the first call of one. */
export const operations: Operations = {
  full: {
    id: 'users.entitlements.full',
    method: 'GET',
    path: '/api/v2/users/{user_id}/entitlements/full',
    retry: 'safe',
    answer: { entitlements: entitlementsLink },
  },
};
