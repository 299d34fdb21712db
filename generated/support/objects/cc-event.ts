// From specification/support/objects/cc-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { User } from './user.ts';
import { Via } from './via.ts';

/**
 * People in copy were notified.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class CcEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'CcEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        recipients: {
          type: 'integer[]',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'recipient_users',
        },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface CcEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'Cc';
  /** Who was notified. Read-only. */
  readonly recipients: number[] | null | undefined;
  /**
   * Who was notified. Loaded when awaited: for all records of a page at once, in batches of up to 100. Missing records
   * are left out.
   */
  get recipient_users(): Promise<User[]>;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
