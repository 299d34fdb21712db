// From specification/support/resources/organization-organization-subscriptions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { organizationSubscriptionLink } from '../links.ts';

/** What the methods of `organizations.subscriptions` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'organizations.subscriptions.list',
    method: 'GET',
    path: '/api/v2/organizations/{organization_id}/subscriptions',
    retry: 'safe',
    items: 'organization_subscriptions',
    model: organizationSubscriptionLink,
    pagination: ['cursor', 'offset'],
  },
};
