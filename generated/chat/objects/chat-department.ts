// From specification/chat/objects/chat-department.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { chatAgentLink } from '../links.ts';
import type { ChatAgent } from './chat-agent.ts';

/** What a request may state of a ChatDepartment. */
export interface ChatDepartmentInput {
  /** Its name. */
  name?: string | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** Whether chats go to it. */
  enabled?: boolean | number | undefined;
  /** Its agents. */
  members?: readonly Id[] | null | undefined;
  /** In place of `members`: records, or their ids. */
  agents?: readonly (ChatAgent | Id)[] | null | undefined;
  /** Its settings, for example `chat_enabled` and `support_group_id`. */
  settings?: Record<string, unknown> | null | undefined;
}

/** What a request states that makes a ChatDepartment. */
export type ChatDepartmentCreate = ChatDepartmentInput & {
  name: string;
};

/**
 * A group of agents that chats go to.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/departments/
 */
export class ChatDepartment extends Model<ChatDepartmentInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatDepartment',
      resource: () => import('../resources/departments.ts').then((module) => module.ChatDepartments),
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: 'string',
        description: { type: 'string', nullable: true },
        enabled: 'any',
        members: { type: 'integer[]', nullable: true, references: chatAgentLink, accessor: 'agents' },
        settings: { type: 'object', nullable: true, update: 'mergeKeys' },
      },
    };
  }
}

export interface ChatDepartment {
  /** Assigned by Zendesk when the department is made. Read-only. */
  readonly id: number;
  /** Its name. */
  name: string;
  /** What it is for. */
  description: string | null | undefined;
  /** Whether chats go to it. */
  enabled: boolean | number | undefined;
  /** Its agents. */
  members: number[] | null | undefined;
  /** Its agents. Loaded when awaited: one request each. Missing records are left out. */
  get agents(): Promise<ChatAgent[]>;
  set agents(value: readonly (ChatAgent | Id)[] | null);
  /** Its settings, for example `chat_enabled` and `support_group_id`. */
  settings: Record<string, unknown> | null | undefined;
}
