// From specification/support/resources/task-list-template-tasks.json by `npm run generate`. Do not edit.
import { type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { TaskListTemplate } from '../objects/task-list-template.ts';
import type { Task } from '../objects/task.ts';

/** Query of `taskListTemplates.tasks.list`. */
export interface ListTaskListTemplateTasksQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/**
 * The tasks of a template.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_list_templates/
 */
export class TaskListTemplateTasks extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/task-list-template-tasks.ts');
  }

  /**
   * Lists the tasks of a template.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such task list template.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const tasks = zendesk.taskListTemplates.tasks.list('01K205PG0J2ET0B8AFHA106C1E');
   * for await (const task of tasks) console.log(task.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_list_templates/#get-tasks-by-task-list-template-id
   */
  list(
    taskListTemplate: string | TaskListTemplate,
    query: ListTaskListTemplateTasksQuery = {},
    options: RequestOptions = {},
  ): Paginator<Task> {
    return this.paginate('list', { path: [taskListTemplate], query, options });
  }
}
