// From specification/support/resources/task-lists.json by `npm run generate`. Do not edit.
import { type ApiCall, type RequestOptions, Resource } from '@zents/runtime';
import { taskListLink } from '../links.ts';
import type { TaskList, TaskListUpdate } from '../objects/task-list.ts';
import { TaskListTaskItems } from './task-list-task-items.ts';

export type { TaskList, TaskListInput, TaskListUpdate } from '../objects/task-list.ts';

/** What `taskLists.update` takes of a TaskList. */
export interface UpdateTaskListInput extends TaskListUpdate {
  /** Name of the list. */
  name?: string | undefined;
  /** What the list is for. */
  description?: string | null | undefined;
}

/**
 * Lists of things to do, by their ids.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/
 */
export class TaskLists extends Resource {
  /** What is to be done of a task list. */
  readonly taskItems: TaskListTaskItems = new TaskListTaskItems(this.client);

  /**
   * Gets a task list.
   *
   * Allowed for: Agents.
   *
   * Zendesk publishes only the address of this operation: what it takes and answers follows from its neighbours.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such task list.
   *
   * @example
   * ```ts
   * const list = await zendesk.taskLists.get('01KFGZJGMQ3NA9DNX34Y5YGGYM');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/
   */
  get(
    taskList: string | TaskList,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<TaskList> {
    return this.call(
      {
        id: 'taskLists.get',
        method: 'GET',
        path: '/api/v2/task_lists/{task_list_id}',
        parameters: { task_list_id: 'string' },
        retry: 'safe',
        answer: { task_list: taskListLink },
      },
      { path: [taskList], query, options },
    );
  }

  /**
   * Changes a task list.
   *
   * Allowed for: Agents.
   *
   * Zendesk publishes only the address of this operation: what it takes and answers follows from its neighbours.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such task list.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.taskLists.update('01KFGZJGMQ3NA9DNX34Y5YGGYM', { name: 'First day' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/
   */
  update(taskList: string | TaskList, changes: UpdateTaskListInput, options?: RequestOptions): ApiCall<TaskList>;
  /**
   * Changes a task list. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such task list.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/
   */
  update(taskList: TaskList, changes?: undefined, options?: RequestOptions): ApiCall<TaskList>;
  update(taskList: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call(
      {
        id: 'taskLists.update',
        method: 'PUT',
        path: '/api/v2/task_lists/{task_list_id}',
        parameters: { task_list_id: 'string' },
        retry: 'idempotent',
        answer: { task_list: taskListLink },
        body: { key: 'task_list', model: taskListLink, purpose: 'update', accepts: ['name', 'description'] },
      },
      { path: [taskList], body: changes, options },
    );
  }
}
