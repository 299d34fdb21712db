// From specification/support/resources/organization-subscriptions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { organizationSubscriptionLink } from '../links.ts';

/** What the methods of `organizationSubscriptions` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'organizationSubscriptions.list',
    method: 'GET',
    path: '/api/v2/organization_subscriptions',
    retry: 'safe',
    items: 'organization_subscriptions',
    model: organizationSubscriptionLink,
    pagination: ['cursor', 'offset'],
  },
  get: {
    id: 'organizationSubscriptions.get',
    method: 'GET',
    path: '/api/v2/organization_subscriptions/{organization_subscription_id}',
    retry: 'safe',
    answer: { organization_subscription: organizationSubscriptionLink },
  },
  create: {
    id: 'organizationSubscriptions.create',
    method: 'POST',
    path: '/api/v2/organization_subscriptions',
    retry: 'never',
    answer: { organization_subscription: organizationSubscriptionLink },
    body: { key: 'organization_subscription', model: organizationSubscriptionLink, purpose: 'create' },
  },
  delete: {
    id: 'organizationSubscriptions.delete',
    method: 'DELETE',
    path: '/api/v2/organization_subscriptions/{organization_subscription_id}',
    retry: 'idempotent',
    answer: 'none',
  },
};
