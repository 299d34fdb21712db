// From specification/support/resources/task-list-templates.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { taskListTemplateLink } from '../links.ts';

/** What the methods of `taskListTemplates` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'taskListTemplates.list',
    method: 'GET',
    path: '/api/v2/task_list_templates',
    retry: 'safe',
    items: 'task_list_templates',
    model: taskListTemplateLink,
    pagination: ['cursor'],
  },
  get: {
    id: 'taskListTemplates.get',
    method: 'GET',
    path: '/api/v2/task_list_templates/{task_list_template_id}',
    parameters: { task_list_template_id: 'string' },
    retry: 'safe',
    answer: { task_list_template: taskListTemplateLink },
  },
  create: {
    id: 'taskListTemplates.create',
    method: 'POST',
    path: '/api/v2/task_list_templates',
    retry: 'never',
    answer: { task_list_template: taskListTemplateLink },
    body: { key: 'task_list_template', model: taskListTemplateLink, purpose: 'create' },
  },
  update: {
    id: 'taskListTemplates.update',
    method: 'PUT',
    path: '/api/v2/task_list_templates/{task_list_template_id}',
    parameters: { task_list_template_id: 'string' },
    retry: 'idempotent',
    answer: { task_list_template: taskListTemplateLink },
    body: { key: 'task_list_template', model: taskListTemplateLink, purpose: 'update' },
  },
  delete: {
    id: 'taskListTemplates.delete',
    method: 'DELETE',
    path: '/api/v2/task_list_templates/{task_list_template_id}',
    parameters: { task_list_template_id: 'string' },
    retry: 'idempotent',
    answer: 'none',
  },
};
