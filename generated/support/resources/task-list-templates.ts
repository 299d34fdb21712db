// From specification/support/resources/task-list-templates.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { TaskListTemplate, TaskListTemplateCreate, TaskListTemplateInput } from '../objects/task-list-template.ts';
import { TaskListTemplateTasks } from './task-list-template-tasks.ts';

export type { TaskListTemplate, TaskListTemplateInput, TaskListTemplateCreate } from '../objects/task-list-template.ts';

/** Query of `taskListTemplates.list`. */
export interface ListTaskListTemplatesQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * Templates of the task lists that agents add to tickets.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_list_templates/
 */
export class TaskListTemplates extends Resource {
  /** The tasks of a template. */
  readonly tasks: TaskListTemplateTasks = new TaskListTemplateTasks(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/task-list-templates.ts');
  }

  /**
   * Lists the templates of the account.
   *
   * Allowed for: Agents. Paged by cursor: up to 100 records a page.
   *
   * The tasks are not among the attributes: `taskListTemplates.tasks` lists them.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const template of zendesk.taskListTemplates.list()) console.log(template.name, template.task_count);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_list_templates/#list-task-list-templates
   */
  list(query: ListTaskListTemplatesQuery = {}, options: RequestOptions = {}): Paginator<TaskListTemplate> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a template.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such task list template.
   *
   * @example
   * ```ts
   * const template = await zendesk.taskListTemplates.get('01K205PG0J2ET0B8AFHA106C1E');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_list_templates/#show-task-list-template
   */
  get(
    taskListTemplate: string | TaskListTemplate,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<TaskListTemplate> {
    return this.call('get', { path: [taskListTemplate], query, options });
  }

  /**
   * Makes a template.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const template = await zendesk.taskListTemplates.create({
   *   name: 'Onboarding',
   *   tasks: [{ name: 'Check the contract', required: true }, { name: 'Order a badge' }],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_list_templates/#create-task-list-template
   */
  create(
    taskListTemplate: TaskListTemplateCreate | TaskListTemplate,
    options: RequestOptions = {},
  ): ApiCall<TaskListTemplate> {
    return this.call('create', { body: taskListTemplate, options });
  }

  /**
   * Changes a template and its tasks.
   *
   * Tasks that are not stated stay as they are; `_destroy` deletes one.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such task list template.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.taskListTemplates.update('01K205PG0J2ET0B8AFHA106C1E', {
   *   tasks: [{ id: '01K3KVF23JWZ5M98BJBQHENYZ9', _destroy: true }, { name: 'Set up the phone' }],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_list_templates/#update-task-list-template
   */
  update(
    taskListTemplate: string | TaskListTemplate,
    changes: TaskListTemplateInput,
    options?: RequestOptions,
  ): ApiCall<TaskListTemplate>;
  /**
   * Changes a template and its tasks. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such task list template.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_list_templates/#update-task-list-template
   */
  update(taskListTemplate: TaskListTemplate, changes?: undefined, options?: RequestOptions): ApiCall<TaskListTemplate>;
  update(taskListTemplate: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [taskListTemplate], body: changes, options });
  }

  /**
   * Deletes a template.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such task list template.
   *
   * @example
   * ```ts
   * await zendesk.taskListTemplates.delete('01K205PG0J2ET0B8AFHA106C1E');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_list_templates/#delete-task-list-template
   */
  delete(taskListTemplate: string | TaskListTemplate, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [taskListTemplate], options });
  }
}
