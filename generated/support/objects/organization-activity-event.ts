// From specification/support/objects/organization-activity-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { User } from './user.ts';
import { Via } from './via.ts';

/**
 * Subscribers of the organization were notified.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class OrganizationActivityEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'OrganizationActivityEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        subject: { type: 'string', access: 'read', nullable: true },
        body: { type: 'string', access: 'read', nullable: true },
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

export interface OrganizationActivityEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'OrganizationActivity';
  /** Subject of the email. Read-only. */
  readonly subject: string | null | undefined;
  /** Text of the email. Read-only. */
  readonly body: string | null | undefined;
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
