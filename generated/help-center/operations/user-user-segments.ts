// From specification/help-center/resources/user-user-segments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userSegmentLink } from '../links.ts';

/** What the methods of `helpCenter.users.userSegments` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.users.userSegments.list',
    method: 'GET',
    path: '/api/v2/help_center/users/{user_id}/user_segments',
    retry: 'safe',
    items: 'user_segments',
    model: userSegmentLink,
    pagination: ['cursorHelpCenter', 'offset'],
    query: { built_in: { type: 'boolean' } },
  },
};
