// From specification/side-conversations/objects/side-conversation.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { ticketLink } from '../../support/links.ts';
import type { Ticket } from '../../support/objects/ticket.ts';
import { SideConversationParticipant } from './side-conversation-participant.ts';

/** The values of `state` that a request may state. */
export type SideConversationState = 'open' | 'closed';

/** What a request may state of a SideConversation. */
export interface SideConversationInput {
  /** What it is about. */
  subject?: string | null | undefined;
  /** Whether it goes on. */
  state?: SideConversationState | undefined;
  /**
   * Your own data: texts by name. `targetTicketId` is the ticket that the conversation is held in, where it is one of
   * its own.
   */
  external_ids?: Record<string, unknown> | null | undefined;
}

/**
 * A conversation beside a ticket, with people who are no part of it.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation/
 */
export class SideConversation extends Model<SideConversationInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'SideConversation',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read' },
        ticket_id: { type: 'integer', access: 'read', references: ticketLink, accessor: 'ticket' },
        subject: { type: 'string', nullable: true },
        state: { type: 'string', values: ['open', 'closed'] },
        preview_text: { type: 'string', access: 'read', nullable: true },
        participants: { model: () => SideConversationParticipant, list: true, access: 'read' },
        external_ids: { type: 'object', nullable: true },
        message_added_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'message_added' },
        state_updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'state_updated' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface SideConversation {
  /** Assigned by Zendesk when the conversation begins. Read-only. */
  readonly id: string;
  /** Address of the conversation in the API. Read-only. */
  readonly url: string;
  /** The ticket. Read-only. */
  readonly ticket_id: number | undefined;
  /**
   * The ticket. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get ticket(): Promise<Ticket | null>;
  /** What it is about. */
  subject: string | null;
  /** Whether it goes on. */
  state: SideConversationState | OpenString;
  /** What was said, in short. Read-only. */
  readonly preview_text: string | null;
  /** Who takes part. Read-only. */
  readonly participants: SideConversationParticipant[];
  /**
   * Your own data: texts by name. `targetTicketId` is the ticket that the conversation is held in, where it is one of
   * its own.
   */
  external_ids: Record<string, unknown> | null | undefined;
  /** When something was last said. Read-only. */
  readonly message_added_at: string | null;
  /** `message_added_at` as a Date. */
  get message_added(): Date | null;
  /** When the state last changed. Read-only. */
  readonly state_updated_at: string | null;
  /** `state_updated_at` as a Date. */
  get state_updated(): Date | null;
  /** When it began. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When it last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
