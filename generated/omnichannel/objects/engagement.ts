// From specification/omnichannel/objects/engagement.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { groupLink, ticketLink, userLink } from '../../support/links.ts';
import type { Group } from '../../support/objects/group.ts';
import type { Ticket } from '../../support/objects/ticket.ts';
import type { User } from '../../support/objects/user.ts';

/** The time that one agent worked on a conversation without a break. */
export class Engagement extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Engagement',
      id: 'engagement_id',
      idType: 'string',
      resource: () => import('../resources/engagements.ts').then((module) => module.Engagements),
      attributes: {
        engagement_id: { type: 'string', access: 'read' },
        ticket_id: { type: 'integer', access: 'read', references: ticketLink, accessor: 'ticket' },
        agent_id: { type: 'integer', access: 'read', references: userLink, accessor: 'agent' },
        group_id: { type: 'integer', access: 'read', references: groupLink, accessor: 'group' },
        requester_id: { type: 'integer', access: 'read', references: userLink, accessor: 'requester' },
        channel: { type: 'string', access: 'read' },
        engagement_start_reason: { type: 'string', access: 'read' },
        engagement_start_time: { type: 'timestamp', access: 'read', accessor: 'engagement_start' },
        engagement_end_reason: { type: 'string', access: 'read' },
        engagement_end_time: { type: 'timestamp', access: 'read', accessor: 'engagement_end' },
        ticket_status_start: { type: 'string', access: 'read' },
        ticket_status_end: { type: 'string', access: 'read' },
        offer_time_seconds: { type: 'integer', access: 'read' },
        assignment_to_first_reply_time_seconds: { type: 'integer', access: 'read' },
        average_requester_wait_time_seconds: { type: 'integer', access: 'read' },
        longest_requester_wait_time_seconds: { type: 'integer', access: 'read' },
        total_requester_wait_time_seconds: { type: 'integer', access: 'read' },
        agent_messages_count: { type: 'integer', access: 'read' },
        agent_replies_count: { type: 'integer', access: 'read' },
        end_user_messages_count: { type: 'integer', access: 'read' },
      },
    };
  }
}

export interface Engagement {
  /** Assigned by Zendesk when the engagement begins. Read-only. */
  readonly engagement_id: string;
  /** The ticket of the conversation. Read-only. */
  readonly ticket_id: number;
  /**
   * The ticket of the conversation. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get ticket(): Promise<Ticket | null>;
  /** The agent. Read-only. */
  readonly agent_id: number;
  /**
   * The agent. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get agent(): Promise<User | null>;
  /** The group of the agent in this conversation. Read-only. */
  readonly group_id: number;
  /**
   * The group of the agent in this conversation. Loaded when awaited: all records of the type at once, one time. Null
   * where there is none.
   */
  get group(): Promise<Group | null>;
  /** The requester of the ticket. Read-only. */
  readonly requester_id: number;
  /**
   * The requester of the ticket. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get requester(): Promise<User | null>;
  /** What the conversation goes through. Read-only. */
  readonly channel: string;
  /** Why it began. Read-only. */
  readonly engagement_start_reason: string;
  /** When it began, in UTC although it does not say so. Read-only. */
  readonly engagement_start_time: string;
  /** `engagement_start_time` as a Date. */
  get engagement_start(): Date;
  /** Why it ended. Read-only. */
  readonly engagement_end_reason: string;
  /** When it ended, in UTC although it does not say so. Read-only. */
  readonly engagement_end_time: string;
  /** `engagement_end_time` as a Date. */
  get engagement_end(): Date;
  /** Status of the ticket when it began. Read-only. */
  readonly ticket_status_start: string;
  /** Status of the ticket when it ended. Read-only. */
  readonly ticket_status_end: string;
  /** Seconds until the agent accepted it. Read-only. */
  readonly offer_time_seconds: number;
  /** Seconds until the agent replied for the first time. Read-only. */
  readonly assignment_to_first_reply_time_seconds: number;
  /** Seconds that the requester waited for a reply. Read-only. */
  readonly average_requester_wait_time_seconds: number;
  /** Longest time that the requester waited, in seconds. Read-only. */
  readonly longest_requester_wait_time_seconds: number;
  /** Seconds that the requester waited in all. Read-only. */
  readonly total_requester_wait_time_seconds: number;
  /** Messages of the agent. Read-only. */
  readonly agent_messages_count: number;
  /** How often the agent replied, in however many messages. Read-only. */
  readonly agent_replies_count: number;
  /** Messages of the requester. Read-only. */
  readonly end_user_messages_count: number;
}
