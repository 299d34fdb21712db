// From specification/support/objects/change-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Via } from './via.ts';

/**
 * A field of a ticket was changed.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class ChangeEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChangeEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        field_name: { type: 'string', access: 'read', nullable: true },
        value: { type: 'any', access: 'read', nullable: true },
        previous_value: { type: 'any', access: 'read', nullable: true },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface ChangeEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'Change';
  /** The field. Read-only. */
  readonly field_name: string | null;
  /** What it was changed to: text, a list for tags, an object for targets of a service level agreement. Read-only. */
  readonly value: unknown;
  /** What it was before. Read-only. */
  readonly previous_value: unknown;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
