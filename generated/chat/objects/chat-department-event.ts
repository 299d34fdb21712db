// From specification/chat/objects/chat-department-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { chatDepartmentLink } from '../links.ts';
import type { ChatDepartment } from './chat-department.ts';

/**
 * A change of a department.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/incremental_export/
 */
export class ChatDepartmentEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatDepartmentEvent',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        department_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: chatDepartmentLink,
          accessor: 'department',
        },
        field_name: { type: 'string', access: 'read', nullable: true },
        previous_value: { type: 'any', access: 'read', nullable: true },
        value: { type: 'any', access: 'read', nullable: true },
        timestamp: { type: 'timestamp', access: 'read', nullable: true, accessor: 'changed' },
      },
    };
  }
}

export interface ChatDepartmentEvent {
  /** Assigned by Zendesk when it happens. Read-only. */
  readonly id: string;
  /** The department. Read-only. */
  readonly department_id: number | null | undefined;
  /** The department. Loaded when awaited: all records of the type at once, one time. Null where there is none. */
  get department(): Promise<ChatDepartment | null>;
  /** What changed. Read-only. */
  readonly field_name: string | null | undefined;
  /** What it was before. Read-only. */
  readonly previous_value: unknown;
  /** What it is now. Read-only. */
  readonly value: unknown;
  /** When it changed. Read-only. */
  readonly timestamp: string | null | undefined;
  /** `timestamp` as a Date. */
  get changed(): Date | null;
}
