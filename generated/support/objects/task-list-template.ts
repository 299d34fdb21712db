// From specification/support/objects/task-list-template.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Task, type TaskInput } from './task.ts';

/** What a request may state of a TaskListTemplate. */
export interface TaskListTemplateInput {
  /** Name of the template. */
  name?: string | undefined;
  /** What the template is for. */
  description?: string | null | undefined;
  /** Whether agents can add it to tickets. */
  is_active?: boolean | undefined;
  /** Whether a ticket with such a list cannot be solved before its tasks are done. */
  is_required?: boolean | undefined;
  /**
   * The tasks. Only the answers of `create` and `update` have them. An update changes those that are stated and leaves
   * the others; one without an id is added.
   */
  tasks?: readonly (Task | TaskInput)[] | undefined;
}

/** What a request states that makes a TaskListTemplate. */
export type TaskListTemplateCreate = TaskListTemplateInput & {
  name: string;
};

/**
 * A list of tasks, kept to be added to tickets where they are due.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_list_templates/
 */
export class TaskListTemplate extends Model<TaskListTemplateInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'TaskListTemplate',
      idType: 'string',
      resource: () => import('../resources/task-list-templates.ts').then((module) => module.TaskListTemplates),
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read' },
        name: 'string',
        description: { type: 'string', nullable: true },
        is_active: 'boolean',
        is_required: 'boolean',
        task_count: { type: 'integer', access: 'read' },
        tasks: { model: () => Task, list: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface TaskListTemplate {
  /** Assigned by Zendesk when the template is made. Read-only. */
  readonly id: string;
  /** Address of the template in the API. Read-only. */
  readonly url: string;
  /** Name of the template. */
  name: string;
  /** What the template is for. */
  description: string | null;
  /** Whether agents can add it to tickets. */
  is_active: boolean;
  /** Whether a ticket with such a list cannot be solved before its tasks are done. */
  is_required: boolean | undefined;
  /** How many tasks it has. Read-only. */
  readonly task_count: number;
  /**
   * The tasks. Only the answers of `create` and `update` have them. An update changes those that are stated and leaves
   * the others; one without an id is added.
   */
  get tasks(): Task[] | undefined;
  set tasks(value: readonly (Task | TaskInput)[] | undefined);
  /** When the template was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the template last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
