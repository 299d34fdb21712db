// From specification/support/resources/task-list-template-tasks.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { taskLink } from '../links.ts';

/** What the methods of `taskListTemplates.tasks` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'taskListTemplates.tasks.list',
    method: 'GET',
    path: '/api/v2/task_list_templates/{task_list_template_id}/tasks',
    parameters: { task_list_template_id: 'string' },
    retry: 'safe',
    items: 'tasks',
    model: taskLink,
    pagination: ['offset'],
  },
};
