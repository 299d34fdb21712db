// From specification/support/resources/task-list-task-items.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { taskItemLink } from '../links.ts';

/** What the methods of `taskLists.taskItems` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'taskLists.taskItems.list',
    method: 'GET',
    path: '/api/v2/task_lists/{task_list_id}/task_items',
    parameters: { task_list_id: 'string' },
    retry: 'safe',
    items: 'task_items',
    model: taskItemLink,
    pagination: [],
  },
  get: {
    id: 'taskLists.taskItems.get',
    method: 'GET',
    path: '/api/v2/task_lists/{task_list_id}/task_items/{task_item_id}',
    parameters: { task_list_id: 'string', task_item_id: 'string' },
    retry: 'safe',
    answer: { task_item: taskItemLink },
  },
  create: {
    id: 'taskLists.taskItems.create',
    method: 'POST',
    path: '/api/v2/task_lists/{task_list_id}/task_items',
    parameters: { task_list_id: 'string' },
    retry: 'never',
    answer: { task_item: taskItemLink },
    body: { key: 'task_item', model: taskItemLink, purpose: 'create' },
  },
  update: {
    id: 'taskLists.taskItems.update',
    method: 'PUT',
    path: '/api/v2/task_lists/{task_list_id}/task_items/{task_item_id}',
    parameters: { task_list_id: 'string', task_item_id: 'string' },
    retry: 'idempotent',
    answer: { task_item: taskItemLink },
    body: { key: 'task_item', model: taskItemLink, purpose: 'update' },
  },
  delete: {
    id: 'taskLists.taskItems.delete',
    method: 'DELETE',
    path: '/api/v2/task_lists/{task_list_id}/task_items/{task_item_id}',
    parameters: { task_list_id: 'string', task_item_id: 'string' },
    retry: 'idempotent',
    answer: 'none',
  },
};
