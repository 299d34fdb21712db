// From specification/help-center/resources/user-segment-topics.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { communityTopicLink } from '../links.ts';

/** What the methods of `helpCenter.userSegments.topics` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.userSegments.topics.list',
    method: 'GET',
    path: '/api/v2/help_center/user_segments/{user_segment_id}/topics',
    retry: 'safe',
    items: 'topics',
    model: communityTopicLink,
    pagination: ['cursorHelpCenter', 'offset'],
  },
};
