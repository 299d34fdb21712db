// From specification/help-center/resources/topics.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { communityTopicLink } from '../links.ts';

/** What the methods of `helpCenter.topics` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.topics.list',
    method: 'GET',
    path: '/api/v2/community/topics',
    retry: 'safe',
    items: 'topics',
    model: communityTopicLink,
    pagination: ['cursorHelpCenter', 'offset'],
  },
  get: {
    id: 'helpCenter.topics.get',
    method: 'GET',
    path: '/api/v2/community/topics/{topic_id}',
    records: { topic_id: 'CommunityTopic' },
    retry: 'safe',
    answer: { topic: communityTopicLink },
    cached: true,
  },
  create: {
    id: 'helpCenter.topics.create',
    method: 'POST',
    path: '/api/v2/community/topics',
    retry: 'never',
    answer: { topic: communityTopicLink },
    body: { key: 'topic', model: communityTopicLink, purpose: 'create' },
  },
  update: {
    id: 'helpCenter.topics.update',
    method: 'PUT',
    path: '/api/v2/community/topics/{topic_id}',
    records: { topic_id: 'CommunityTopic' },
    retry: 'idempotent',
    answer: { topic: communityTopicLink },
    body: { key: 'topic', model: communityTopicLink, purpose: 'update' },
  },
  delete: {
    id: 'helpCenter.topics.delete',
    method: 'DELETE',
    path: '/api/v2/community/topics/{topic_id}',
    records: { topic_id: 'CommunityTopic' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'CommunityTopic',
  },
};
