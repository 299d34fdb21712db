// From specification/support/objects/child-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type UnlistedString } from '@zents/runtime';

/**
 * One change within an update of a ticket. Zendesk adds kinds of changes; `get` reads the attributes of those that have
 * no class here.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/managing-tickets/using-the-incremental-export-api
 */
export class ChildEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChildEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        event_type: { type: 'string', access: 'read' },
        via: { type: 'any', access: 'read' },
        via_reference_id: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface ChildEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number | undefined;
  /** What kind of change it is. Read-only. */
  readonly event_type: UnlistedString | undefined;
  /** How the change came about. Read-only. */
  readonly via: unknown;
  /** What the change came about by, such as the id of a trigger. Read-only. */
  readonly via_reference_id: number | null | undefined;
}
