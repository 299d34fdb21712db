// From specification/support/objects/child-create-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * An attribute was set when the ticket was made. The event has an attribute of that name: `get('status')`.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/managing-tickets/using-the-incremental-export-api
 */
export class ChildCreateEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChildCreateEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        event_type: { type: 'string', access: 'read' },
        via: { type: 'any', access: 'read' },
        via_reference_id: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface ChildCreateEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number | undefined;
  /** What kind of change it is. Read-only. */
  readonly event_type: 'Create' | undefined;
  /** How the change came about. Read-only. */
  readonly via: unknown;
  /** What the change came about by, such as the id of a trigger. Read-only. */
  readonly via_reference_id: number | null | undefined;
}
