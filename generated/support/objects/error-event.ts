// From specification/support/objects/error-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Via } from './via.ts';

/**
 * Something failed while the ticket was updated.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class ErrorEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ErrorEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        message: { type: 'any', access: 'read' },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface ErrorEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'Error';
  /** What failed. Read-only. */
  readonly message: unknown;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
