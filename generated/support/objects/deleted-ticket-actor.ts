// From specification/support/objects/deleted-ticket-actor.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * Who deleted a ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
export class DeletedTicketActor extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'DeletedTicketActor',
      attributes: {
        id: { type: 'integer', access: 'read', nullable: true },
        name: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface DeletedTicketActor {
  /** The person. Read-only. */
  readonly id: number | null;
  /** Their name. Read-only. */
  readonly name: string | null;
}
