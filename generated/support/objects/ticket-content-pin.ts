// From specification/support/objects/ticket-content-pin.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { ticketLink } from '../links.ts';
import type { Ticket } from './ticket.ts';

/** What a request may state of a TicketContentPin. */
export interface TicketContentPinInput {
  /** The ticket. Only when the record is made. */
  ticket_id?: Id | undefined;
  /** In place of `ticket_id`: a record, or its id. */
  ticket?: Ticket | Id | undefined;
  /** What is pinned, by its id; `content_type` says of what type that is. Only when the record is made. */
  content_id?: number | string | undefined;
  /** Type of what is pinned, such as `article` or `external_content`. Only when the record is made. */
  content_type?: string | undefined;
  /** Language of what is pinned. An article needs it. Only when the record is made. */
  locale?: string | null | undefined;
}

/** What a request states that makes a TicketContentPin. */
export type TicketContentPinCreate = TicketContentPinInput & {
  content_id: number | string;
  content_type: string;
};

/** What a request may state that changes a TicketContentPin. */
export type TicketContentPinUpdate = Omit<
  TicketContentPinInput,
  'ticket_id' | 'ticket' | 'content_id' | 'content_type' | 'locale'
>;

/** An article, a post or other content that is kept at hand with a ticket. */
export class TicketContentPin extends Model<TicketContentPinInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketContentPin',
      attributes: {
        id: { type: 'integer', access: 'read' },
        account_id: { type: 'integer', access: 'read' },
        ticket_id: { type: 'integer', access: 'create', references: ticketLink, accessor: 'ticket' },
        content_id: { type: 'any', access: 'create' },
        content_type: { type: 'string', access: 'create' },
        locale: { type: 'string', access: 'create', nullable: true },
        url: { type: 'string', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
      },
    };
  }
}

export interface TicketContentPin {
  /** Assigned by Zendesk when the content is pinned. Read-only. */
  readonly id: number;
  /** The account. Read-only. */
  readonly account_id: number | undefined;
  /** The ticket. Can only be stated when the record is made. */
  ticket_id: number;
  /**
   * The ticket. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get ticket(): Promise<Ticket | null>;
  set ticket(value: Ticket | Id);
  /**
   * What is pinned, by its id; `content_type` says of what type that is. Can only be stated when the record is made.
   */
  content_id: number | string;
  /** Type of what is pinned, such as `article` or `external_content`. Can only be stated when the record is made. */
  content_type: string;
  /** Language of what is pinned. An article needs it. Can only be stated when the record is made. */
  locale: string | null | undefined;
  /** Address of what is pinned. Read-only. */
  readonly url: string | null;
  /** When it was pinned. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
}
