// From specification/support/resources/activities.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { activityLink, countLink } from '../links.ts';

/** What the methods of `activities` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'activities.list',
    method: 'GET',
    path: '/api/v2/activities',
    retry: 'safe',
    items: 'activities',
    model: activityLink,
    pagination: ['cursor', 'offset'],
    include: { fields_metadata: { key: 'fields_metadata' } },
    query: { since: { type: 'timestamp' }, sort: { type: 'string' } },
  },
  get: {
    id: 'activities.get',
    method: 'GET',
    path: '/api/v2/activities/{activity_id}',
    retry: 'safe',
    answer: { activity: activityLink },
    cached: true,
  },
  count: {
    id: 'activities.count',
    method: 'GET',
    path: '/api/v2/activities/count',
    retry: 'safe',
    answer: { count: countLink },
  },
};
