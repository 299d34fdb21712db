// From specification/support/objects/task.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a Task. */
export interface TaskInput {
  /** Assigned by Zendesk when the task is made. An update names the task by it. */
  id?: string | undefined;
  /** What is to be done. */
  name?: string | undefined;
  /** More about it. */
  description?: string | null | undefined;
  /** Its place in the list, from 1. */
  position?: number | undefined;
  /** Whether a list is only complete with it. */
  required?: boolean | undefined;
  /** State true in an update to delete the task. */
  _destroy?: boolean | undefined;
}

/** What a request states that makes a Task. */
export type TaskCreate = TaskInput & {
  name: string;
};

/**
 * One thing to do of a template of task lists.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_list_templates/
 */
export class Task extends Model<TaskInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Task',
      idType: 'string',
      attributes: {
        id: 'string',
        name: 'string',
        description: { type: 'string', nullable: true },
        position: 'integer',
        required: 'boolean',
        _destroy: { type: 'boolean', access: 'write' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface Task {
  /** Assigned by Zendesk when the task is made. An update names the task by it. */
  id: string;
  /** What is to be done. */
  name: string;
  /** More about it. */
  description: string | null;
  /** Its place in the list, from 1. */
  position: number;
  /** Whether a list is only complete with it. */
  required: boolean;
  /** State true in an update to delete the task. Only in requests. */
  _destroy: boolean | undefined;
  /** When the task was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the task last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
