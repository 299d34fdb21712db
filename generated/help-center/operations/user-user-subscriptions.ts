// From specification/help-center/resources/user-user-subscriptions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import { userSubscriptionLink } from '../links.ts';

/** What the methods of `helpCenter.users.userSubscriptions` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.users.userSubscriptions.list',
    method: 'GET',
    path: '/api/v2/help_center/users/{user_id}/user_subscriptions',
    retry: 'safe',
    items: 'user_subscriptions',
    model: userSubscriptionLink,
    pagination: ['cursorHelpCenter', 'offset'],
    include: { users: { key: 'users', to: userLink } },
    query: { type: { type: 'string', values: ['followings', 'followers'] } },
  },
  create: {
    id: 'helpCenter.users.userSubscriptions.create',
    method: 'POST',
    path: '/api/v2/help_center/users/{user_id}/user_subscriptions',
    retry: 'never',
    answer: { user_subscription: userSubscriptionLink },
    body: { keys: {} },
  },
  delete: {
    id: 'helpCenter.users.userSubscriptions.delete',
    method: 'DELETE',
    path: '/api/v2/help_center/users/{user_id}/user_subscriptions/{subscription_id}',
    records: { subscription_id: 'UserSubscription' },
    retry: 'idempotent',
    answer: 'none',
  },
};
