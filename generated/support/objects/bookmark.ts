// From specification/support/objects/bookmark.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { ticketLink } from '../links.ts';
import { Ticket } from './ticket.ts';

/** What a request may state of a Bookmark. */
export interface BookmarkInput {
  /** The ticket to mark. */
  ticket_id?: Id | undefined;
}

/** What a request states that makes a Bookmark. */
export type BookmarkCreate = BookmarkInput & {
  ticket_id: Id;
};

/**
 * A ticket that an agent marked to find it again.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/bookmarks/
 */
export class Bookmark extends Model<BookmarkInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Bookmark',
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        ticket_id: { type: 'integer', access: 'write', references: ticketLink },
        ticket: { model: () => Ticket, access: 'read' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
      },
    };
  }
}

export interface Bookmark {
  /** Assigned by Zendesk when the bookmark is made. Read-only. */
  readonly id: number;
  /** Address of the bookmark in the API. Read-only. */
  readonly url: string;
  /** The ticket to mark. Only in requests. */
  ticket_id: number | undefined;
  /** The ticket. Read-only. */
  readonly ticket: Ticket;
  /** When the bookmark was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
}
