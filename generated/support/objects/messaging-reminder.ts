// From specification/support/objects/messaging-reminder.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { customStatusLink } from '../links.ts';
import type { CustomStatus } from './custom-status.ts';

/** What a request may state of a MessagingReminder. */
export interface MessagingReminderInput {
  /** What it says. */
  message?: string | undefined;
  /** Tags that the ticket then gets. */
  tags?: readonly string[] | undefined;
  /** Status that the ticket then gets; null for no change. Only of the second and third reminder. */
  ticket_status_id?: Id | null | undefined;
  /** In place of `ticket_status_id`: a record, or its id. */
  ticket_status?: CustomStatus | Id | null | undefined;
  /** Seconds until it is sent. Only of the second and third reminder. */
  timeout?: number | null | undefined;
}

/** What a request states that makes a MessagingReminder. */
export type MessagingReminderCreate = MessagingReminderInput & {
  message: string;
};

/**
 * What a customer who says nothing is reminded by.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class MessagingReminder extends Model<MessagingReminderInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'MessagingReminder',
      attributes: {
        message: 'string',
        tags: 'string[]',
        ticket_status_id: { type: 'integer', nullable: true, references: customStatusLink, accessor: 'ticket_status' },
        timeout: { type: 'integer', nullable: true },
      },
    };
  }
}

export interface MessagingReminder {
  /** What it says. */
  message: string;
  /** Tags that the ticket then gets. */
  tags: string[] | undefined;
  /** Status that the ticket then gets; null for no change. Only of the second and third reminder. */
  ticket_status_id: number | null | undefined;
  /**
   * Status that the ticket then gets; null for no change. Only of the second and third reminder. Loaded when awaited:
   * all records of the type at once, one time. Null where there is none.
   */
  get ticket_status(): Promise<CustomStatus | null>;
  set ticket_status(value: CustomStatus | Id | null);
  /** Seconds until it is sent. Only of the second and third reminder. */
  timeout: number | null | undefined;
}
