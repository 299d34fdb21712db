// From specification/chat/objects/chat.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { ticketLink } from '../../support/links.ts';
import type { Ticket } from '../../support/objects/ticket.ts';
import { chatAgentLink, chatDepartmentLink } from '../links.ts';
import type { ChatAgent } from './chat-agent.ts';
import { ChatCount } from './chat-count.ts';
import type { ChatDepartment } from './chat-department.ts';
import { ChatHistoryComment } from './chat-history-comment.ts';
import { ChatHistoryEvent } from './chat-history-event.ts';
import { ChatHistoryMember } from './chat-history-member.ts';
import { ChatHistoryMessage } from './chat-history-message.ts';
import { ChatHistoryRating } from './chat-history-rating.ts';
import { ChatResponseTime } from './chat-response-time.ts';
import { ChatSession, type ChatSessionInput } from './chat-session.ts';
import { ChatVisitor, type ChatVisitorInput } from './chat-visitor.ts';
import { ChatWebpath } from './chat-webpath.ts';

/** The values of `type` that a request may state. */
export type ChatType = 'chat' | 'offline_msg';

/** The values of `started_by` that a request may state. */
export type ChatStartedBy = 'visitor' | 'agent' | 'trigger';

/** What `history` holds, by its `type`. */
export type AnyChatHistory =
  | ChatHistoryMessage
  | ChatHistoryMember
  | ChatHistoryRating
  | ChatHistoryComment
  | ChatHistoryEvent;

/** The values of `rating` that a request may state. */
export type ChatRating = 'good' | 'bad';

/** What a request may state of a Chat. */
export interface ChatInput {
  /** A conversation, or a message that was left. Only when the record is made. */
  type?: ChatType | undefined;
  /** When it began. Only when the record is made. */
  timestamp?: string | Date | undefined;
  /** In place of `timestamp`. */
  started?: Date | undefined;
  /** When it ended. Only when the record is made. */
  end_timestamp?: string | Date | null | undefined;
  /** In place of `end_timestamp`. */
  ended?: Date | null | undefined;
  /** Who is being helped. Only when the record is made. */
  visitor?: ChatVisitor | ChatVisitorInput | undefined;
  /** What was left, in a message that was. Only when the record is made. */
  message?: string | null | undefined;
  /** The visit to the site during which it took place. Only when the record is made. */
  session?: ChatSession | ChatSessionInput | null | undefined;
  /** Its tags. */
  tags?: readonly string[] | null | undefined;
  /** What the visitor thought of it. */
  rating?: ChatRating | OpenString | null | undefined;
  /** What the visitor added to the rating. */
  comment?: string | null | undefined;
  /** Whether nobody has read it yet. */
  unread?: boolean | null | undefined;
}

/** What a request states that makes a Chat. */
export type ChatCreate = ChatInput & {
  visitor: ChatVisitor | ChatVisitorInput;
};

/** What a request may state that changes a Chat. */
export type ChatUpdate = Omit<
  ChatInput,
  'type' | 'timestamp' | 'started' | 'end_timestamp' | 'ended' | 'visitor' | 'message' | 'session'
>;

/**
 * A conversation with a visitor, or a message that one left while nobody was there.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
 */
export class Chat extends Model<ChatInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Chat',
      idType: 'string',
      deletedWhen: { deleted: true },
      resource: () => import('../resources/chats.ts').then((module) => module.Chats),
      attributes: {
        id: { type: 'string', access: 'read' },
        type: { type: 'string', access: 'create', values: ['chat', 'offline_msg'] },
        timestamp: { type: 'timestamp', access: 'create', accessor: 'started' },
        end_timestamp: { type: 'timestamp', access: 'create', nullable: true, accessor: 'ended' },
        update_timestamp: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
        duration: { type: 'integer', access: 'read', nullable: true },
        visitor: { model: () => ChatVisitor, access: 'create' },
        message: { type: 'string', access: 'create', nullable: true },
        started_by: { type: 'string', access: 'read', nullable: true, values: ['visitor', 'agent', 'trigger'] },
        session: { model: () => ChatSession, access: 'create', nullable: true },
        webpath: { model: () => ChatWebpath, list: true, access: 'read', nullable: true },
        history: {
          model: {
            by: 'type',
            of: {
              'chat.msg': () => ChatHistoryMessage,
              'chat.memberjoin': () => ChatHistoryMember,
              'chat.memberleave': () => ChatHistoryMember,
              'chat.rating': () => ChatHistoryRating,
              'chat.comment': () => ChatHistoryComment,
            },
            otherwise: () => ChatHistoryEvent,
          },
          list: true,
          access: 'read',
          nullable: true,
        },
        count: { model: () => ChatCount, access: 'read', nullable: true },
        response_time: { model: () => ChatResponseTime, access: 'read', nullable: true },
        agent_ids: { type: 'string[]', access: 'read', nullable: true, references: chatAgentLink, accessor: 'agents' },
        agent_names: { type: 'string[]', access: 'read', nullable: true },
        department_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: chatDepartmentLink,
          accessor: 'department',
        },
        department_name: { type: 'string', access: 'read', nullable: true },
        tags: { type: 'string[]', nullable: true },
        rating: { type: 'string', nullable: true },
        comment: { type: 'string', nullable: true },
        unread: { type: 'boolean', nullable: true },
        missed: { type: 'boolean', access: 'read', nullable: true },
        dropped: { type: 'boolean', access: 'read', nullable: true },
        triggered: { type: 'boolean', access: 'read', nullable: true },
        triggered_response: { type: 'boolean', access: 'read', nullable: true },
        conversions: { type: 'object[]', access: 'read', nullable: true },
        referrer_search_engine: { type: 'string', access: 'read', nullable: true },
        referrer_search_terms: { type: 'string', access: 'read', nullable: true },
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

export interface Chat {
  /** Assigned by Zendesk when the chat begins. Read-only. */
  readonly id: string;
  /** A conversation, or a message that was left. Can only be stated when the record is made. */
  type: ChatType | OpenString;
  /** When it began. Can only be stated when the record is made. */
  timestamp: string;
  /** `timestamp` as a Date. */
  get started(): Date;
  set started(value: Date);
  /** When it ended. Can only be stated when the record is made. */
  end_timestamp: string | null | undefined;
  /** `end_timestamp` as a Date. */
  get ended(): Date | null;
  set ended(value: Date | null);
  /** When it last changed. Read-only. */
  readonly update_timestamp: string | null | undefined;
  /** `update_timestamp` as a Date. */
  get updated(): Date | null;
  /** How long it lasted, in seconds. Read-only. */
  readonly duration: number | null | undefined;
  /** Who is being helped. Can only be stated when the record is made. */
  get visitor(): ChatVisitor;
  set visitor(value: ChatVisitor | ChatVisitorInput);
  /** What was left, in a message that was. Can only be stated when the record is made. */
  message: string | null | undefined;
  /** Who began it. Read-only. */
  readonly started_by: ChatStartedBy | OpenString | null | undefined;
  /** The visit to the site during which it took place. Can only be stated when the record is made. */
  get session(): ChatSession | null | undefined;
  set session(value: ChatSession | ChatSessionInput | null | undefined);
  /** The pages that the visitor went to. Read-only. */
  readonly webpath: ChatWebpath[] | null | undefined;
  /** What happened, in its order: messages, ratings, transfers, visitors and agents who come and go. Read-only. */
  readonly history: AnyChatHistory[] | null | undefined;
  /** How many messages there were. Read-only. */
  readonly count: ChatCount | null | undefined;
  /** How quickly the agents answered. Read-only. */
  readonly response_time: ChatResponseTime | null | undefined;
  /** The agents who took part. Read-only. */
  readonly agent_ids: string[] | null | undefined;
  /** The agents who took part. Loaded when awaited: one request each. Missing records are left out. */
  get agents(): Promise<ChatAgent[]>;
  /** The names of the agents who took part. Read-only. */
  readonly agent_names: string[] | null | undefined;
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
  /** What the visitor thought of it. */
  rating: ChatRating | OpenString | null | undefined;
  /** What the visitor added to the rating. */
  comment: string | null | undefined;
  /** Whether nobody has read it yet. */
  unread: boolean | null | undefined;
  /** Whether nobody answered. Read-only. */
  readonly missed: boolean | null | undefined;
  /** Whether the visitor left before it was answered. Read-only. */
  readonly dropped: boolean | null | undefined;
  /** Whether a trigger began it. Read-only. */
  readonly triggered: boolean | null | undefined;
  /** Whether a trigger gave the answer. Read-only. */
  readonly triggered_response: boolean | null | undefined;
  /** The last 20 conversions that are owed to it. Read-only. */
  readonly conversions: Record<string, unknown>[] | null | undefined;
  /** Search engine that the visitor came from. Read-only. */
  readonly referrer_search_engine: string | null | undefined;
  /** What the visitor searched for there. Read-only. */
  readonly referrer_search_terms: string | null | undefined;
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
