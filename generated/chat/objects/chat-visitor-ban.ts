// From specification/chat/objects/chat-visitor-ban.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { chatVisitorLink } from '../links.ts';
import type { ChatVisitor } from './chat-visitor.ts';

/** What a request may state of a ChatVisitorBan. */
export interface ChatVisitorBanInput {
  /** What is banned. */
  type?: 'visitor' | undefined;
  /** The visitor. */
  visitor_id?: string | null | undefined;
  /** In place of `visitor_id`: a record, or its id. */
  visitor?: ChatVisitor | string | null | undefined;
  /** Name of the visitor. */
  visitor_name?: string | null | undefined;
  /** Why. */
  reason?: string | null | undefined;
}

/** What a request states that makes a ChatVisitorBan. */
export type ChatVisitorBanCreate = ChatVisitorBanInput & {
  type: 'visitor';
};

/**
 * The ban of a visitor.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/bans/
 */
export class ChatVisitorBan extends Model<ChatVisitorBanInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatVisitorBan',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: 'string',
        visitor_id: { type: 'string', nullable: true, references: chatVisitorLink, accessor: 'visitor' },
        visitor_name: { type: 'string', nullable: true },
        reason: { type: 'string', nullable: true },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
      },
    };
  }
}

export interface ChatVisitorBan {
  /** Assigned by Zendesk when the ban is made. Read-only. */
  readonly id: number;
  /** What is banned. */
  type: 'visitor';
  /** The visitor. */
  visitor_id: string | null | undefined;
  /** The visitor. Loaded when awaited: one request each. Null where there is none. */
  get visitor(): Promise<ChatVisitor | null>;
  set visitor(value: ChatVisitor | string | null);
  /** Name of the visitor. */
  visitor_name: string | null | undefined;
  /** Why. */
  reason: string | null | undefined;
  /** When the ban was made. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
}
