// From specification/support/resources/task-lists.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
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

  protected override operations(): LoadedOperations {
    return import('../operations/task-lists.ts');
  }

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
    return this.call('get', { path: [taskList], query, options });
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
    return this.call('update', { path: [taskList], body: changes, options });
  }
}
