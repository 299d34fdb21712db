// From specification/chat/objects/chat-offline-message.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ticketLink } from '../../support/links.ts';
import type { Ticket } from '../../support/objects/ticket.ts';
import { chatDepartmentLink } from '../links.ts';
import type { ChatDepartment } from './chat-department.ts';
import { ChatSession } from './chat-session.ts';
import { ChatVisitor } from './chat-visitor.ts';
import { ChatWebpath } from './chat-webpath.ts';

/** What a request may state of a ChatOfflineMessage. */
export interface ChatOfflineMessageInput {
  /** Its tags. */
  tags?: readonly string[] | null | undefined;
  /** Whether nobody has read it yet. */
  unread?: boolean | null | undefined;
}

/**
 * A message that a visitor left while nobody was there.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
 */
export class ChatOfflineMessage extends Model<ChatOfflineMessageInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatOfflineMessage',
      idType: 'string',
      deletedWhen: { deleted: true },
      resource: () => import('../resources/chats.ts').then((module) => module.Chats),
      attributes: {
        id: { type: 'string', access: 'read' },
        type: { type: 'string', access: 'read' },
        timestamp: { type: 'timestamp', access: 'read', accessor: 'sent' },
        update_timestamp: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
        visitor: { model: () => ChatVisitor, access: 'read' },
        message: { type: 'string', access: 'read' },
        session: { model: () => ChatSession, access: 'read', nullable: true },
        webpath: { model: () => ChatWebpath, list: true, access: 'read', nullable: true },
        department_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: chatDepartmentLink,
          accessor: 'department',
        },
        department_name: { type: 'string', access: 'read', nullable: true },
        tags: { type: 'string[]', nullable: true },
        unread: { type: 'boolean', nullable: true },
        zendesk_ticket_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: ticketLink,
          accessor: 'zendesk_ticket',
        },
        deleted: { type: 'boolean', access: 'read', nullable: true },
      },
    };
  }
}

export interface ChatOfflineMessage {
  /** Assigned by Zendesk when the message is left. Read-only. */
  readonly id: string;
  /** Always `offline_msg`. Read-only. */
  readonly type: string;
  /** When it was left. Read-only. */
  readonly timestamp: string;
  /** `timestamp` as a Date. */
  get sent(): Date;
  /** When it last changed. Read-only. */
  readonly update_timestamp: string | null | undefined;
  /** `update_timestamp` as a Date. */
  get updated(): Date | null;
  /** Who left it. Read-only. */
  readonly visitor: ChatVisitor;
  /** What was left. Read-only. */
  readonly message: string;
  /** The visit to the site during which it was left. Read-only. */
  readonly session: ChatSession | null | undefined;
  /** The pages that the visitor went to. Read-only. */
  readonly webpath: ChatWebpath[] | null | undefined;
  /** The department that it went to. Read-only. */
  readonly department_id: number | null | undefined;
  /**
   * The department that it went to. Loaded when awaited: all records of the type at once, one time. Null where there is
   * none.
   */
  get department(): Promise<ChatDepartment | null>;
  /** The name of that department. Read-only. */
  readonly department_name: string | null | undefined;
  /** Its tags. */
  tags: string[] | null | undefined;
  /** Whether nobody has read it yet. */
  unread: boolean | null | undefined;
  /** The ticket that was made of it. Read-only. */
  readonly zendesk_ticket_id: number | null | undefined;
  /**
   * The ticket that was made of it. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get zendesk_ticket(): Promise<Ticket | null>;
  /** Whether it was deleted. Read-only. */
  readonly deleted: boolean | null | undefined;
}
