// From specification/chat/objects/chat-history-message.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { chatDepartmentLink } from '../links.ts';
import type { ChatDepartment } from './chat-department.ts';

/**
 * Something was said in a chat.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
 */
export class ChatHistoryMessage extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatHistoryMessage',
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
        msg: { type: 'string', access: 'read', nullable: true },
        msg_id: { type: 'string', access: 'read', nullable: true },
        sender_type: { type: 'string', access: 'read', nullable: true },
        options: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface ChatHistoryMessage {
  /** What happened. Read-only. */
  readonly type: 'chat.msg';
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
  /** The text. Read-only. */
  readonly msg: string | null | undefined;
  /** Number of the message in the chat. Read-only. */
  readonly msg_id: string | null | undefined;
  /** Who said it: `Visitor`, `Agent` or `Trigger`. Read-only. */
  readonly sender_type: string | null | undefined;
  /** Answers that the visitor could choose from. Read-only. */
  readonly options: string | null | undefined;
}
