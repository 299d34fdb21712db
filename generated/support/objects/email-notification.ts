// From specification/support/objects/email-notification.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ticketLink } from '../links.ts';
import { EmailNotificationRecipient } from './email-notification-recipient.ts';
import type { Ticket } from './ticket.ts';

/** An email that Zendesk sent of a ticket, and what became of it. */
export class EmailNotification extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'EmailNotification',
      id: 'notification_id',
      resource: () => import('../resources/email-notifications.ts').then((module) => module.EmailNotifications),
      attributes: {
        notification_id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        email_id: { type: 'string', access: 'read', nullable: true },
        message_id: { type: 'string', access: 'read', nullable: true },
        ticket_id: { type: 'integer', access: 'read', references: ticketLink, accessor: 'ticket' },
        comment_id: { type: 'integer', access: 'read', nullable: true },
        recipients: { model: () => EmailNotificationRecipient, list: true, access: 'read' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface EmailNotification {
  /** Assigned by Zendesk when the email is sent. Read-only. */
  readonly notification_id: number;
  /** Address of the notification in the API. Read-only. */
  readonly url: string | undefined;
  /** Id of the email in the systems of Zendesk. Read-only. */
  readonly email_id: string | null;
  /** Its `Message-Id` header. Read-only. */
  readonly message_id: string | null;
  /** The ticket that it is of. Read-only. */
  readonly ticket_id: number;
  /**
   * The ticket that it is of. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get ticket(): Promise<Ticket | null>;
  /** The comment that it is of. Read it among the comments of the ticket. Read-only. */
  readonly comment_id: number | null;
  /** To whom it went. Read-only. */
  readonly recipients: EmailNotificationRecipient[];
  /** When the email was sent. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the email changed its state. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
