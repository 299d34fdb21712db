// From specification/help-center/resources/user-segment-sections.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { sectionLink } from '../links.ts';

/** What the methods of `helpCenter.userSegments.sections` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.userSegments.sections.list',
    method: 'GET',
    path: '/api/v2/help_center/user_segments/{user_segment_id}/sections',
    retry: 'safe',
    items: 'sections',
    model: sectionLink,
    pagination: ['cursorHelpCenter', 'offset'],
  },
};
