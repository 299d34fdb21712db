// From specification/support/objects/view-ticket.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ticketLink } from '../links.ts';
import type { Ticket } from './ticket.ts';

/**
 * The main attributes of a ticket in a view. `views.tickets` gives whole tickets.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
 */
export class ViewTicket extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ViewTicket',
      attributes: {
        id: { type: 'integer', access: 'read', nullable: true, references: ticketLink, accessor: 'whole' },
        url: { type: 'string', access: 'read', nullable: true },
        subject: { type: 'string', access: 'read', nullable: true },
        description: { type: 'string', access: 'read', nullable: true },
        status: { type: 'string', access: 'read', nullable: true },
        type: { type: 'string', access: 'read', nullable: true },
        priority: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface ViewTicket {
  /** The ticket. Read-only. */
  readonly id: number | null | undefined;
  /**
   * The ticket. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get whole(): Promise<Ticket | null>;
  /** Address of the ticket in the API. Read-only. */
  readonly url: string | null | undefined;
  /** The subject line. Read-only. */
  readonly subject: string | null | undefined;
  /** The first comment. Read-only. */
  readonly description: string | null | undefined;
  /** Where the ticket stands in its life. Read-only. */
  readonly status: string | null | undefined;
  /** What kind of request it is. Read-only. */
  readonly type: string | null | undefined;
  /** How urgent it is. Read-only. */
  readonly priority: string | null | undefined;
}
