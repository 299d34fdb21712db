// From specification/support/resources/ticket-task-lists.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { taskListLink } from '../links.ts';

/** What the methods of `tickets.taskLists` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'tickets.taskLists.list',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/task_lists',
    retry: 'safe',
    items: 'task_lists',
    model: taskListLink,
    pagination: ['offset'],
  },
  create: {
    id: 'tickets.taskLists.create',
    method: 'POST',
    path: '/api/v2/tickets/{ticket_id}/task_lists',
    retry: 'never',
    answer: { task_lists: [taskListLink] },
    body: { key: 'task_list', model: taskListLink, purpose: 'create' },
  },
};
