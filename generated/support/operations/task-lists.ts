// From specification/support/resources/task-lists.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { taskListLink } from '../links.ts';

/** What the methods of `taskLists` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'taskLists.get',
    method: 'GET',
    path: '/api/v2/task_lists/{task_list_id}',
    parameters: { task_list_id: 'string' },
    retry: 'safe',
    answer: { task_list: taskListLink },
  },
  update: {
    id: 'taskLists.update',
    method: 'PUT',
    path: '/api/v2/task_lists/{task_list_id}',
    parameters: { task_list_id: 'string' },
    retry: 'idempotent',
    answer: { task_list: taskListLink },
    body: { key: 'task_list', model: taskListLink, purpose: 'update', accepts: ['name', 'description'] },
  },
};
