// From specification/help-center/resources/post-subscriptions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import { contentSubscriptionLink, postLink } from '../links.ts';

/** What the methods of `helpCenter.posts.subscriptions` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.posts.subscriptions.list',
    method: 'GET',
    path: '/api/v2/community/posts/{post_id}/subscriptions',
    retry: 'safe',
    items: 'subscriptions',
    model: contentSubscriptionLink,
    pagination: ['cursorHelpCenter', 'offset'],
    include: { users: { key: 'users', to: userLink }, posts: { key: 'posts', to: postLink } },
  },
  get: {
    id: 'helpCenter.posts.subscriptions.get',
    method: 'GET',
    path: '/api/v2/community/posts/{post_id}/subscriptions/{subscription_id}',
    records: { subscription_id: 'ContentSubscription' },
    retry: 'safe',
    answer: { subscription: contentSubscriptionLink },
    include: { users: { key: 'users', to: userLink }, posts: { key: 'posts', to: postLink } },
  },
  create: {
    id: 'helpCenter.posts.subscriptions.create',
    method: 'POST',
    path: '/api/v2/community/posts/{post_id}/subscriptions',
    retry: 'never',
    answer: { subscription: contentSubscriptionLink },
    body: { key: 'subscription', model: contentSubscriptionLink, purpose: 'create' },
  },
  delete: {
    id: 'helpCenter.posts.subscriptions.delete',
    method: 'DELETE',
    path: '/api/v2/community/posts/{post_id}/subscriptions/{subscription_id}',
    records: { subscription_id: 'ContentSubscription' },
    retry: 'idempotent',
    answer: 'none',
  },
};
