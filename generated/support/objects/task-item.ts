// From specification/support/objects/task-item.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a TaskItem. */
export interface TaskItemInput {
  /** What is to be done. */
  name?: string | undefined;
  /** More about it. */
  description?: string | null | undefined;
  /** Its place in the list, from 1. */
  position?: number | null | undefined;
  /** Whether the list is only complete with it. */
  required?: boolean | null | undefined;
}

/** What a request states that makes a TaskItem. */
export type TaskItemCreate = TaskItemInput & {
  name: string;
};

/**
 * One thing to do of a task list.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tasks/task_lists/
 */
export class TaskItem extends Model<TaskItemInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'TaskItem',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        name: 'string',
        description: { type: 'string', nullable: true },
        position: { type: 'integer', nullable: true },
        required: { type: 'boolean', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface TaskItem {
  /** Assigned by Zendesk when the item is made. Read-only. */
  readonly id: string;
  /** What is to be done. */
  name: string;
  /** More about it. */
  description: string | null | undefined;
  /** Its place in the list, from 1. */
  position: number | null | undefined;
  /** Whether the list is only complete with it. */
  required: boolean | null | undefined;
  /** When the item was made. Read-only. */
  readonly created_at: string | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the item last changed. Read-only. */
  readonly updated_at: string | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
