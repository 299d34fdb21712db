// From specification/support/resources/task-list-task-items.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { TaskItem, TaskItemCreate, TaskItemInput } from '../objects/task-item.ts';
import type { TaskList } from '../objects/task-list.ts';

/**
 * What is to be done of a task list.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/
 */
export class TaskListTaskItems extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/task-list-task-items.ts');
  }

  /**
   * Lists the items of a task list.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * Zendesk publishes only the address of this operation: what it takes and answers follows from its neighbours.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such task list.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const item of zendesk.taskLists.taskItems.list('01KFGZJGMQ3NA9DNX34Y5YGGYM')) console.log(item.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/
   */
  list(
    taskList: string | TaskList,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<TaskItem> {
    return this.paginate('list', { path: [taskList], query, options });
  }

  /**
   * Gets an item of a task list.
   *
   * Allowed for: Agents.
   *
   * Zendesk publishes only the address of this operation: what it takes and answers follows from its neighbours.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such task list or task item.
   *
   * @example
   * ```ts
   * const item = await zendesk.taskLists.taskItems.get('01KFGZJGMQ3NA9DNX34Y5YGGYM', '01K3KVF20JE2QNA47FY6HJWQKB');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/
   */
  get(
    taskList: string | TaskList,
    taskItem: string | TaskItem,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<TaskItem> {
    return this.call('get', { path: [taskList, taskItem], query, options });
  }

  /**
   * Adds an item to a task list.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * Zendesk publishes only the address of this operation: what it takes and answers follows from its neighbours.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such task list.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const item = await zendesk.taskLists.taskItems.create('01KFGZJGMQ3NA9DNX34Y5YGGYM', { name: 'Order a badge' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/
   */
  create(
    taskList: string | TaskList,
    taskItem: TaskItemCreate | TaskItem,
    options: RequestOptions = {},
  ): ApiCall<TaskItem> {
    return this.call('create', { path: [taskList], body: taskItem, options });
  }

  /**
   * Changes an item of a task list.
   *
   * Allowed for: Agents.
   *
   * Zendesk publishes only the address of this operation: what it takes and answers follows from its neighbours.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such task list or task item.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.taskLists.taskItems.update('01KFGZJGMQ3NA9DNX34Y5YGGYM', item, { position: 1 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/
   */
  update(
    taskList: string | TaskList,
    taskItem: string | TaskItem,
    changes: TaskItemInput,
    options?: RequestOptions,
  ): ApiCall<TaskItem>;
  /**
   * Changes an item of a task list. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such task list or task item.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/
   */
  update(
    taskList: string | TaskList,
    taskItem: TaskItem,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<TaskItem>;
  update(taskList: unknown, taskItem: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [taskList, taskItem], body: changes, options });
  }

  /**
   * Deletes an item of a task list.
   *
   * Allowed for: Agents.
   *
   * Zendesk publishes only the address of this operation: what it takes and answers follows from its neighbours.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such task list or task item.
   *
   * @example
   * ```ts
   * await zendesk.taskLists.taskItems.delete('01KFGZJGMQ3NA9DNX34Y5YGGYM', '01K3KVF20JE2QNA47FY6HJWQKB');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/
   */
  delete(taskList: string | TaskList, taskItem: string | TaskItem, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [taskList, taskItem], options });
  }
}
