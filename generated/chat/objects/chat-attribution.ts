// From specification/chat/objects/chat-attribution.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { chatAgentLink, chatDepartmentLink, chatLink } from '../links.ts';
import type { ChatAgent } from './chat-agent.ts';
import type { ChatDepartment } from './chat-department.ts';
import type { Chat } from './chat.ts';

/**
 * The chat that a conversion is owed to.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/incremental_export/
 */
export class ChatAttribution extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatAttribution',
      attributes: {
        agent_id: { type: 'integer', access: 'read', nullable: true, references: chatAgentLink, accessor: 'agent' },
        agent_name: { type: 'string', access: 'read', nullable: true },
        department_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: chatDepartmentLink,
          accessor: 'department',
        },
        department_name: { type: 'string', access: 'read', nullable: true },
        chat_id: { type: 'string', access: 'read', nullable: true, references: chatLink, accessor: 'chat' },
        chat_timestamp: { type: 'timestamp', access: 'read', nullable: true, accessor: 'chat_started' },
      },
    };
  }
}

export interface ChatAttribution {
  /** The agent. Read-only. */
  readonly agent_id: number | null | undefined;
  /** The agent. Loaded when awaited: one request each. Null where there is none. */
  get agent(): Promise<ChatAgent | null>;
  /** Name of the agent. Read-only. */
  readonly agent_name: string | null | undefined;
  /** The department. Read-only. */
  readonly department_id: number | null | undefined;
  /** The department. Loaded when awaited: all records of the type at once, one time. Null where there is none. */
  get department(): Promise<ChatDepartment | null>;
  /** Name of the department. Read-only. */
  readonly department_name: string | null | undefined;
  /** The chat. Read-only. */
  readonly chat_id: string | null | undefined;
  /** The chat. Loaded when awaited: one request each. Null where there is none. */
  get chat(): Promise<Chat | null>;
  /** When the chat began. Read-only. */
  readonly chat_timestamp: string | null | undefined;
  /** `chat_timestamp` as a Date. */
  get chat_started(): Date | null;
}
