// From specification/support/objects/create-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Via } from './via.ts';

/**
 * A field of a ticket was set when the ticket was made.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class CreateEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'CreateEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        field_name: { type: 'string', access: 'read', nullable: true },
        value: { type: 'any', access: 'read' },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface CreateEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'Create';
  /** The field. Read-only. */
  readonly field_name: string | null;
  /** What it was set to: text, a list for tags, an object for targets of a service level agreement. Read-only. */
  readonly value: unknown;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
