// From specification/chat/objects/chat-history-member.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { chatDepartmentLink } from '../links.ts';
import type { ChatDepartment } from './chat-department.ts';

/**
 * Somebody came into a chat or left it.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
 */
export class ChatHistoryMember extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatHistoryMember',
      attributes: {
        type: { type: 'string', access: 'read' },
        timestamp: { type: 'timestamp', access: 'read', nullable: true },
        name: { type: 'string', access: 'read', nullable: true },
        nick: { type: 'string', access: 'read', nullable: true },
        channel: { type: 'string', access: 'read', nullable: true },
        department_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: chatDepartmentLink,
          accessor: 'department',
        },
      },
    };
  }
}

export interface ChatHistoryMember {
  /** What happened. Read-only. */
  readonly type: 'chat.memberjoin' | 'chat.memberleave';
  /** When it happened. Read-only. */
  readonly timestamp: string | null | undefined;
  /** Name of who did it. Read-only. */
  readonly name: string | null | undefined;
  /** Who did it: `visitor`, or `agent:` and the id of the agent. Read-only. */
  readonly nick: string | null | undefined;
  /** The channel of the conversation. Read-only. */
  readonly channel: string | null | undefined;
  /** The department that it went to. Read-only. */
  readonly department_id: number | null | undefined;
  /**
   * The department that it went to. Loaded when awaited: all records of the type at once, one time. Null where there is
   * none.
   */
  get department(): Promise<ChatDepartment | null>;
}
