// From specification/support/objects/suspended-ticket.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { brandLink, ticketLink } from '../links.ts';
import { Attachment } from './attachment.ts';
import { Author } from './author.ts';
import type { Brand } from './brand.ts';
import type { Ticket } from './ticket.ts';
import { Via } from './via.ts';

/**
 * A message that was held back, as spam for instance, in place of becoming a ticket or a comment.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/
 */
export class SuspendedTicket extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'SuspendedTicket',
      resource: () => import('../resources/suspended-tickets.ts').then((module) => module.SuspendedTickets),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        author: { model: () => Author, access: 'read', nullable: true },
        subject: { type: 'string', access: 'read', nullable: true },
        content: { type: 'string', access: 'read', nullable: true },
        cause: { type: 'string', access: 'read', nullable: true },
        cause_id: { type: 'integer', access: 'read', nullable: true },
        message_id: { type: 'string', access: 'read', nullable: true },
        ticket_id: { type: 'integer', access: 'read', nullable: true, references: ticketLink, accessor: 'ticket' },
        recipient: { type: 'string', access: 'read', nullable: true },
        brand_id: { type: 'integer', access: 'read', nullable: true, references: brandLink, accessor: 'brand' },
        via: { model: () => Via, access: 'read', nullable: true },
        attachments: { model: () => Attachment, list: true, access: 'read', nullable: true },
        error_messages: { type: 'object[]', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface SuspendedTicket {
  /** Assigned by Zendesk when the message is held back. It is no ticket id. Read-only. */
  readonly id: number;
  /** Address of the suspended ticket in the API. Read-only. */
  readonly url: string;
  /** Who wrote it. Read-only. */
  readonly author: Author | null;
  /** The subject line. Read-only. */
  readonly subject: string | null;
  /** The text. Read-only. */
  readonly content: string | null;
  /** Why it was held back. Read-only. */
  readonly cause: string | null;
  /** Code of that reason. Read-only. */
  readonly cause_id: number | null | undefined;
  /** The Message-ID of the email. Read-only. */
  readonly message_id: string | null | undefined;
  /** The ticket that it answers. Read-only. */
  readonly ticket_id: number | null;
  /**
   * The ticket that it answers. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get ticket(): Promise<Ticket | null>;
  /** Address that it was sent to. Read-only. */
  readonly recipient: string | null;
  /** The brand that it came in through. Read-only. */
  readonly brand_id: number | null | undefined;
  /**
   * The brand that it came in through. Loaded when awaited: all records of the type at once, one time. Null where there
   * is none.
   */
  get brand(): Promise<Brand | null>;
  /** How it came in. Read-only. */
  readonly via: Via | null;
  /** The files with it. Read-only. */
  readonly attachments: Attachment[] | null | undefined;
  /** What went wrong when it was last recovered. Read-only. */
  readonly error_messages: Record<string, unknown>[] | null | undefined;
  /** When it was held back. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the suspended ticket last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
