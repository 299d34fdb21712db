// From specification/side-conversations/objects/side-conversation-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { ticketLink } from '../../support/links.ts';
import type { Ticket } from '../../support/objects/ticket.ts';
import { SideConversationMessage } from './side-conversation-message.ts';
import { SideConversationParticipant } from './side-conversation-participant.ts';
import { SideConversationUpdates } from './side-conversation-updates.ts';

/** The values of `type` that a request may state. */
export type SideConversationEventType = 'create' | 'reply' | 'update';

/**
 * Something that happened in a side conversation: it began, someone answered, or it was changed.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation_event/
 */
export class SideConversationEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'SideConversationEvent',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        side_conversation_id: { type: 'string', access: 'read' },
        ticket_id: { type: 'integer', access: 'read', references: ticketLink, accessor: 'ticket' },
        type: { type: 'string', access: 'read', values: ['create', 'reply', 'update'] },
        actor: { model: () => SideConversationParticipant, access: 'read', nullable: true },
        message: { model: () => SideConversationMessage, access: 'read', nullable: true },
        updates: { model: () => SideConversationUpdates, access: 'read', nullable: true },
        via: { type: 'string', access: 'read', nullable: true },
        url: { type: 'string', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
      },
    };
  }
}

export interface SideConversationEvent {
  /** Assigned by Zendesk when it happens. Read-only. */
  readonly id: string;
  /** The conversation. Read-only. */
  readonly side_conversation_id: string;
  /** The ticket. Read-only. */
  readonly ticket_id: number | undefined;
  /**
   * The ticket. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get ticket(): Promise<Ticket | null>;
  /** What happened. Read-only. */
  readonly type: SideConversationEventType | OpenString;
  /** Who did it. Read-only. */
  readonly actor: SideConversationParticipant | null;
  /** What was said, where it began or was answered. Read-only. */
  readonly message: SideConversationMessage | null | undefined;
  /** What was changed, where it was. Read-only. */
  readonly updates: SideConversationUpdates | null | undefined;
  /** The channel that it came in by. Read-only. */
  readonly via: string | null;
  /** Address of the event in the API. Read-only. */
  readonly url: string | null | undefined;
  /** When it happened. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
}
