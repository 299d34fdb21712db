// From specification/support/objects/deleted-ticket.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { DeletedTicketActor } from './deleted-ticket-actor.ts';

/**
 * A ticket that was deleted and can still be restored.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
export class DeletedTicket extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'DeletedTicket',
      attributes: {
        id: { type: 'integer', access: 'read' },
        subject: { type: 'string', access: 'read', nullable: true },
        description: { type: 'string', access: 'read', nullable: true },
        previous_state: { type: 'string', access: 'read', nullable: true },
        actor: { model: () => DeletedTicketActor, access: 'read', nullable: true },
        deleted_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'deleted' },
      },
    };
  }
}

export interface DeletedTicket {
  /** The ticket. Read-only. */
  readonly id: number;
  /** Its subject. Read-only. */
  readonly subject: string | null;
  /** Text of its first comment. Read-only. */
  readonly description: string | null | undefined;
  /** Its status before. Read-only. */
  readonly previous_state: string | null;
  /** Who deleted it. Read-only. */
  readonly actor: DeletedTicketActor | null;
  /** When it was deleted. Read-only. */
  readonly deleted_at: string | null;
  /** `deleted_at` as a Date. */
  get deleted(): Date | null;
}
