// From specification/support/objects/child-change-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * An attribute was changed. The event has an attribute of that name: `get('status')`.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/managing-tickets/using-the-incremental-export-api
 */
export class ChildChangeEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChildChangeEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        event_type: { type: 'string', access: 'read' },
        via: { type: 'any', access: 'read' },
        via_reference_id: { type: 'integer', access: 'read', nullable: true },
        previous_value: { type: 'any', access: 'read' },
      },
    };
  }
}

export interface ChildChangeEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number | undefined;
  /** What kind of change it is. Read-only. */
  readonly event_type: 'Change' | undefined;
  /** How the change came about. Read-only. */
  readonly via: unknown;
  /** What the change came about by, such as the id of a trigger. Read-only. */
  readonly via_reference_id: number | null | undefined;
  /** The value before the change. Read-only. */
  readonly previous_value: unknown;
}
