// From specification/support/resources/ticket-task-lists.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { TaskList, TaskListInput } from '../objects/task-list.ts';
import type { Ticket } from '../objects/ticket.ts';

/** Query of `tickets.taskLists.list`. */
export interface ListTicketTaskListsQuery {
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
 * The task lists of a ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/
 */
export class TicketTaskLists extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-task-lists.ts');
  }

  /**
   * Lists the task lists of a ticket.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const list of zendesk.tickets.taskLists.list(35436)) console.log(list.name, list.task_count);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/#show-task-list
   */
  list(ticket: Id | Ticket, query: ListTicketTaskListsQuery = {}, options: RequestOptions = {}): Paginator<TaskList> {
    return this.paginate('list', { path: [ticket], query, options });
  }

  /**
   * Adds a task list to a ticket, made from a template.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const [list] = await zendesk.tickets.taskLists.create(35436, {
   *   task_list_template_id: '01K205PG0J2ET0B8AFHA106C1E',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/#create-task-list
   */
  create(ticket: Id | Ticket, taskList: TaskListInput | TaskList, options: RequestOptions = {}): ApiCall<TaskList[]> {
    return this.call('create', { path: [ticket], body: taskList, options });
  }
}
