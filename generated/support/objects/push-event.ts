// From specification/support/objects/push-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Via } from './via.ts';

/**
 * A target was notified by an older kind of trigger.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class PushEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'PushEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        value: { type: 'any', access: 'read' },
        value_reference: { type: 'string', access: 'read', nullable: true },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface PushEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'Push';
  /** What it was sent. Read-only. */
  readonly value: unknown;
  /** The target. Read-only. */
  readonly value_reference: string | null | undefined;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
