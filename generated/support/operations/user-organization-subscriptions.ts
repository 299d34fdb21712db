// From specification/support/resources/user-organization-subscriptions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { organizationSubscriptionLink } from '../links.ts';

/** What the methods of `users.organizationSubscriptions` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'users.organizationSubscriptions.list',
    method: 'GET',
    path: '/api/v2/users/{user_id}/organization_subscriptions',
    retry: 'safe',
    items: 'organization_subscriptions',
    model: organizationSubscriptionLink,
    pagination: ['cursor', 'offset'],
  },
};
