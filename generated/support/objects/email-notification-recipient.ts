// From specification/support/objects/email-notification-recipient.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import { DeliveryStatus } from './delivery-status.ts';
import type { User } from './user.ts';

/** Somebody to whom an email went. */
export class EmailNotificationRecipient extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'EmailNotificationRecipient',
      attributes: {
        user_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'user' },
        email_address: { type: 'string', access: 'read' },
        delivery_status: { model: () => DeliveryStatus, access: 'read', nullable: true },
      },
    };
  }
}

export interface EmailNotificationRecipient {
  /** Who it is. Read-only. */
  readonly user_id: number | null;
  /**
   * Who it is. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get user(): Promise<User | null>;
  /** Where it went. Read-only. */
  readonly email_address: string;
  /** Whether it arrived. Read-only. */
  readonly delivery_status: DeliveryStatus | null;
}
