// From specification/support/objects/task-list.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { taskListTemplateLink, ticketLink } from '../links.ts';
import type { TaskListTemplate } from './task-list-template.ts';
import type { Ticket } from './ticket.ts';

/** What a request may state of a TaskList. */
export interface TaskListInput {
  /** The template that the list was made from. Only when the record is made. */
  task_list_template_id?: string | null | undefined;
  /** In place of `task_list_template_id`: a record, or its id. */
  task_list_template?: TaskListTemplate | string | null | undefined;
}

/** What a request may state that changes a TaskList. */
export type TaskListUpdate = Omit<TaskListInput, 'task_list_template_id' | 'task_list_template'>;

/**
 * A list of things to do for a ticket, made from a template or by hand.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/
 */
export class TaskList extends Model<TaskListInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'TaskList',
      idType: 'string',
      resource: () => import('../resources/task-lists.ts').then((module) => module.TaskLists),
      attributes: {
        id: { type: 'string', access: 'read' },
        ticket_id: { type: 'string', access: 'read', references: ticketLink, accessor: 'ticket' },
        task_list_template_id: {
          type: 'string',
          access: 'create',
          nullable: true,
          references: taskListTemplateLink,
          accessor: 'task_list_template',
        },
        name: { type: 'string', access: 'read' },
        description: { type: 'string', access: 'read', nullable: true },
        is_required: { type: 'boolean', access: 'read' },
        task_count: { type: 'integer', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface TaskList {
  /** Assigned by Zendesk when the list is made. Read-only. */
  readonly id: string;
  /** The ticket that the list belongs to. Read-only. */
  readonly ticket_id: string;
  /**
   * The ticket that the list belongs to. Loaded when awaited: for all records of a page at once, in batches of up to
   * 100. Null where there is none.
   */
  get ticket(): Promise<Ticket | null>;
  /** The template that the list was made from. Can only be stated when the record is made. */
  task_list_template_id: string | null;
  /**
   * The template that the list was made from. Loaded when awaited: all records of the type at once, one time. Null
   * where there is none.
   */
  get task_list_template(): Promise<TaskListTemplate | null>;
  set task_list_template(value: TaskListTemplate | string | null);
  /** Name of the list. Read-only. */
  readonly name: string;
  /** What the list is for. Read-only. */
  readonly description: string | null;
  /** Whether the ticket cannot be solved before its tasks are done. Read-only. */
  readonly is_required: boolean | undefined;
  /** How many tasks it has. Read-only. */
  readonly task_count: number;
  /** When the list was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the list last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
