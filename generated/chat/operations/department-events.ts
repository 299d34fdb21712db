// From specification/chat/resources/department-events.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { chatDepartmentEventLink } from '../links.ts';

/** What the methods of `chat.departmentEvents` send; it comes with the first call of one. */
export const operations: Operations = {
  incremental: {
    id: 'chat.departmentEvents.incremental',
    method: 'GET',
    path: '/api/v2/chat/incremental/department_events',
    retry: 'safe',
    items: 'department_events',
    model: chatDepartmentEventLink,
    pagination: ['chatIncremental'],
    maxPageSize: 1000,
    query: { start_time: { type: 'unixTime' }, start_id: { type: 'string' }, fields: { type: 'string' } },
    constants: { fields: 'department_events(*)' },
  },
};
