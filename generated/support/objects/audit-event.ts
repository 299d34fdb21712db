// From specification/support/objects/audit-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type UnlistedString } from '@zents/runtime';
import { Via } from './via.ts';

/**
 * Something that happened in an update of a ticket. Zendesk adds kinds of events; `get` reads the attributes of those
 * that have no class here.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class AuditEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AuditEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface AuditEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: UnlistedString;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
