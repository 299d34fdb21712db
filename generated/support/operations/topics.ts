// From specification/support/resources/topics.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { topicLink } from '../links.ts';

/** What the methods of `topics` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'topics.list',
    method: 'GET',
    path: '/api/v2/topics',
    retry: 'safe',
    items: 'topics',
    model: topicLink,
    pagination: ['offset'],
  },
  get: {
    id: 'topics.get',
    method: 'GET',
    path: '/api/v2/topics/{topic_id}',
    retry: 'safe',
    answer: { topic: topicLink },
    cached: true,
  },
};
