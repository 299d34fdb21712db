// From specification/help-center/resources/user-segments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userSegmentLink } from '../links.ts';

/** What the methods of `helpCenter.userSegments` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.userSegments.list',
    method: 'GET',
    path: '/api/v2/help_center/user_segments',
    retry: 'safe',
    items: 'user_segments',
    model: userSegmentLink,
    pagination: ['cursorHelpCenter', 'offset'],
    query: { built_in: { type: 'boolean' } },
  },
  get: {
    id: 'helpCenter.userSegments.get',
    method: 'GET',
    path: '/api/v2/help_center/user_segments/{user_segment_id}',
    retry: 'safe',
    answer: { user_segment: userSegmentLink },
    cached: true,
  },
  create: {
    id: 'helpCenter.userSegments.create',
    method: 'POST',
    path: '/api/v2/help_center/user_segments',
    retry: 'never',
    answer: { user_segment: userSegmentLink },
    body: { key: 'user_segment', model: userSegmentLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'helpCenter.userSegments.update',
    method: 'PUT',
    path: '/api/v2/help_center/user_segments/{user_segment_id}',
    retry: 'idempotent',
    answer: { user_segment: userSegmentLink },
    body: { key: 'user_segment', model: userSegmentLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'helpCenter.userSegments.delete',
    method: 'DELETE',
    path: '/api/v2/help_center/user_segments/{user_segment_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'UserSegment',
  },
  applicable: {
    id: 'helpCenter.userSegments.applicable',
    method: 'GET',
    path: '/api/v2/help_center/user_segments/applicable',
    retry: 'safe',
    items: 'user_segments',
    model: userSegmentLink,
    pagination: ['cursorHelpCenter', 'offset'],
    query: { built_in: { type: 'boolean' } },
  },
};
