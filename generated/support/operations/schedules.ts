// From specification/support/resources/schedules.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { scheduleLink } from '../links.ts';

/** What the methods of `schedules` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'schedules.list',
    method: 'GET',
    path: '/api/v2/business_hours/schedules',
    retry: 'safe',
    items: 'schedules',
    model: scheduleLink,
    pagination: [],
  },
  get: {
    id: 'schedules.get',
    method: 'GET',
    path: '/api/v2/business_hours/schedules/{schedule_id}',
    retry: 'safe',
    answer: { schedule: scheduleLink },
    cached: true,
  },
  create: {
    id: 'schedules.create',
    method: 'POST',
    path: '/api/v2/business_hours/schedules',
    retry: 'never',
    answer: { schedule: scheduleLink },
    body: { key: 'schedule', model: scheduleLink, purpose: 'create' },
  },
  update: {
    id: 'schedules.update',
    method: 'PUT',
    path: '/api/v2/business_hours/schedules/{schedule_id}',
    retry: 'idempotent',
    answer: { schedule: scheduleLink },
    body: { key: 'schedule', model: scheduleLink, purpose: 'update' },
  },
  delete: {
    id: 'schedules.delete',
    method: 'DELETE',
    path: '/api/v2/business_hours/schedules/{schedule_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'Schedule',
  },
};
