// From specification/support/objects/skip.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { ticketLink, userLink } from '../links.ts';
import { Ticket } from './ticket.ts';
import type { User } from './user.ts';

/** What a request may state of a Skip. */
export interface SkipInput {
  /** The ticket that was skipped. Only when the record is made. */
  ticket_id?: Id | undefined;
  /** In place of `ticket_id`: a record, or its id. */
  skipped_ticket?: Ticket | Id | undefined;
  /** Why. Only when the record is made. */
  reason?: string | null | undefined;
}

/** What a request may state that changes a Skip. */
export type SkipUpdate = Omit<SkipInput, 'ticket_id' | 'skipped_ticket' | 'reason'>;

/**
 * An agent passed over a ticket in guided mode.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/ticket_skips/
 */
export class Skip extends Model<SkipInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Skip',
      attributes: {
        id: { type: 'integer', access: 'read' },
        ticket_id: { type: 'integer', access: 'create', references: ticketLink, accessor: 'skipped_ticket' },
        user_id: { type: 'integer', access: 'read', references: userLink, accessor: 'user' },
        reason: { type: 'string', access: 'create', nullable: true },
        ticket: { model: () => Ticket, access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface Skip {
  /** Assigned by Zendesk when the skip is made. Read-only. */
  readonly id: number;
  /** The ticket that was skipped. Can only be stated when the record is made. */
  ticket_id: number;
  /**
   * The ticket that was skipped. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get skipped_ticket(): Promise<Ticket | null>;
  set skipped_ticket(value: Ticket | Id);
  /** The agent who skipped it. Read-only. */
  readonly user_id: number;
  /**
   * The agent who skipped it. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get user(): Promise<User | null>;
  /** Why. Can only be stated when the record is made. */
  reason: string | null;
  /** The ticket as it is now. Read-only. */
  readonly ticket: Ticket | null | undefined;
  /** When the ticket was skipped. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the skip last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
