// From specification/help-center/resources/topic-posts.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import { communityTopicLink, postLink } from '../links.ts';

/** What the methods of `helpCenter.topics.posts` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.topics.posts.list',
    method: 'GET',
    path: '/api/v2/community/topics/{topic_id}/posts',
    records: { topic_id: 'CommunityTopic' },
    retry: 'safe',
    items: 'posts',
    model: postLink,
    pagination: ['cursorHelpCenter', 'offset'],
    include: { users: { key: 'users', to: userLink }, topics: { key: 'topics', to: communityTopicLink } },
    query: {
      filter_by: { type: 'string', values: ['planned', 'not_planned', 'completed', 'answered', 'none'] },
      sort_by: {
        type: 'string',
        values: ['created_at', 'edited_at', 'updated_at', 'recent_activity', 'votes', 'comments'],
      },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
  },
};
