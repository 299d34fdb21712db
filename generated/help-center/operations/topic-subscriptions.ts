// From specification/help-center/resources/topic-subscriptions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import { communityTopicLink, contentSubscriptionLink } from '../links.ts';

/** What the methods of `helpCenter.topics.subscriptions` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.topics.subscriptions.list',
    method: 'GET',
    path: '/api/v2/community/topics/{topic_id}/subscriptions',
    records: { topic_id: 'CommunityTopic' },
    retry: 'safe',
    items: 'subscriptions',
    model: contentSubscriptionLink,
    pagination: ['cursorHelpCenter', 'offset'],
    include: { users: { key: 'users', to: userLink }, topics: { key: 'topics', to: communityTopicLink } },
  },
  get: {
    id: 'helpCenter.topics.subscriptions.get',
    method: 'GET',
    path: '/api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}',
    records: { topic_id: 'CommunityTopic', subscription_id: 'ContentSubscription' },
    retry: 'safe',
    answer: { subscription: contentSubscriptionLink },
    include: { users: { key: 'users', to: userLink }, topics: { key: 'topics', to: communityTopicLink } },
  },
  create: {
    id: 'helpCenter.topics.subscriptions.create',
    method: 'POST',
    path: '/api/v2/community/topics/{topic_id}/subscriptions',
    records: { topic_id: 'CommunityTopic' },
    retry: 'never',
    answer: { subscription: contentSubscriptionLink },
    body: { key: 'subscription', model: contentSubscriptionLink, purpose: 'create' },
  },
  update: {
    id: 'helpCenter.topics.subscriptions.update',
    method: 'PUT',
    path: '/api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}',
    records: { topic_id: 'CommunityTopic', subscription_id: 'ContentSubscription' },
    retry: 'idempotent',
    answer: { subscription: contentSubscriptionLink },
    body: { key: 'subscription', model: contentSubscriptionLink, purpose: 'update' },
  },
  delete: {
    id: 'helpCenter.topics.subscriptions.delete',
    method: 'DELETE',
    path: '/api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}',
    records: { topic_id: 'CommunityTopic', subscription_id: 'ContentSubscription' },
    retry: 'idempotent',
    answer: 'none',
  },
};
