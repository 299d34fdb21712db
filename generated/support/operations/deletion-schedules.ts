// From specification/support/resources/deletion-schedules.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { deletionScheduleLink } from '../links.ts';

/** What the methods of `deletionSchedules` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'deletionSchedules.list',
    method: 'GET',
    path: '/api/v2/deletion_schedules',
    retry: 'safe',
    items: 'deletion_schedules',
    model: deletionScheduleLink,
    pagination: [],
  },
  get: {
    id: 'deletionSchedules.get',
    method: 'GET',
    path: '/api/v2/deletion_schedules/{deletion_schedule_id}',
    retry: 'safe',
    answer: { deletion_schedule: deletionScheduleLink },
  },
  create: {
    id: 'deletionSchedules.create',
    method: 'POST',
    path: '/api/v2/deletion_schedules',
    retry: 'never',
    answer: { deletion_schedule: deletionScheduleLink },
    body: { key: 'deletion_schedule', model: deletionScheduleLink, purpose: 'create' },
  },
  update: {
    id: 'deletionSchedules.update',
    method: 'PUT',
    path: '/api/v2/deletion_schedules/{deletion_schedule_id}',
    retry: 'idempotent',
    answer: { deletion_schedule: deletionScheduleLink },
    body: { key: 'deletion_schedule', model: deletionScheduleLink, purpose: 'update' },
  },
  delete: {
    id: 'deletionSchedules.delete',
    method: 'DELETE',
    path: '/api/v2/deletion_schedules/{deletion_schedule_id}',
    retry: 'idempotent',
    answer: 'none',
  },
};
