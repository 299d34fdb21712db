// From specification/support/objects/ticket-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ticketLink, userLink } from '../links.ts';
import { ChildChangeEvent } from './child-change-event.ts';
import { ChildCommentEvent } from './child-comment-event.ts';
import { ChildCreateEvent } from './child-create-event.ts';
import { ChildEvent } from './child-event.ts';
import type { Ticket } from './ticket.ts';
import type { User } from './user.ts';

/** What `child_events` holds, by its `event_type`. */
export type AnyTicketEventChildEvent = ChildCommentEvent | ChildChangeEvent | ChildCreateEvent | ChildEvent;

/**
 * One update of a ticket, with all that it changed.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/#incremental-ticket-event-export
 */
export class TicketEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        ticket_id: { type: 'integer', access: 'read', references: ticketLink, accessor: 'ticket' },
        timestamp: { type: 'unixTime', access: 'read' },
        updater_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'updater' },
        via: { type: 'string', access: 'read', nullable: true },
        child_events: {
          model: {
            by: 'event_type',
            of: { Comment: () => ChildCommentEvent, Change: () => ChildChangeEvent, Create: () => ChildCreateEvent },
            otherwise: () => ChildEvent,
          },
          list: true,
          access: 'read',
        },
      },
    };
  }
}

export interface TicketEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** The ticket that was updated. Read-only. */
  readonly ticket_id: number;
  /**
   * The ticket that was updated. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get ticket(): Promise<Ticket | null>;
  /** When the update happened. Read-only. */
  readonly timestamp: number;
  /** Who made the update; below 0 for the system. Read-only. */
  readonly updater_id: number | null;
  /**
   * Who made the update; below 0 for the system. Loaded when awaited: for all records of a page at once, in batches of
   * up to 100. Null where there is none.
   */
  get updater(): Promise<User | null>;
  /** How the update was made. Read-only. */
  readonly via: string | null | undefined;
  /** What the update changed. Read-only. */
  readonly child_events: AnyTicketEventChildEvent[];
}
