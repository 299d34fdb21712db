// From specification/help-center/resources/topic-access-policy.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { accessPolicyLink } from '../links.ts';

/** What the methods of `helpCenter.topics.accessPolicy` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'helpCenter.topics.accessPolicy.get',
    method: 'GET',
    path: '/api/v2/community/topics/{topic_id}/access_policy',
    records: { topic_id: 'CommunityTopic' },
    retry: 'safe',
    answer: { access_policy: accessPolicyLink },
  },
  update: {
    id: 'helpCenter.topics.accessPolicy.update',
    method: 'PUT',
    path: '/api/v2/community/topics/{topic_id}/access_policy',
    records: { topic_id: 'CommunityTopic' },
    retry: 'idempotent',
    answer: { access_policy: accessPolicyLink },
    body: { key: 'access_policy', model: accessPolicyLink, purpose: 'update' },
  },
};
