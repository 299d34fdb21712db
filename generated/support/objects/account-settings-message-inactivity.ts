// From specification/support/objects/account-settings-message-inactivity.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { customStatusLink } from '../links.ts';
import type { CustomStatus } from './custom-status.ts';
import { MessagingReminder, type MessagingReminderInput } from './messaging-reminder.ts';

/** What a request may state of an AccountSettingsMessageInactivity. */
export interface AccountSettingsMessageInactivityInput {
  /** Whether anything does. */
  enabled?: boolean | undefined;
  /** Whether the last reminder ends it. */
  end_session?: boolean | undefined;
  /** What the customer is reminded by, in order. */
  reminders?: readonly (MessagingReminder | MessagingReminderInput)[] | undefined;
  /** Status that the ticket then gets. */
  ticket_status_id?: Id | null | undefined;
  /** In place of `ticket_status_id`: a record, or its id. */
  ticket_status?: CustomStatus | Id | null | undefined;
  /** Minutes until the ticket counts as inactive. */
  timeout?: number | null | undefined;
}

/**
 * What becomes of a conversation in which the customer says nothing.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsMessageInactivity extends Model<AccountSettingsMessageInactivityInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsMessageInactivity',
      attributes: {
        default_localized_messages: { type: 'object', access: 'read' },
        enabled: 'boolean',
        end_session: 'boolean',
        reminders: { model: () => MessagingReminder, list: true },
        ticket_status_id: { type: 'integer', nullable: true, references: customStatusLink, accessor: 'ticket_status' },
        timeout: { type: 'integer', nullable: true },
      },
    };
  }
}

export interface AccountSettingsMessageInactivity {
  /** Texts of Zendesk, in the language of the account. Read-only. */
  readonly default_localized_messages: Record<string, unknown> | undefined;
  /** Whether anything does. */
  enabled: boolean | undefined;
  /** Whether the last reminder ends it. */
  end_session: boolean | undefined;
  /** What the customer is reminded by, in order. */
  get reminders(): MessagingReminder[] | undefined;
  set reminders(value: readonly (MessagingReminder | MessagingReminderInput)[] | undefined);
  /** Status that the ticket then gets. */
  ticket_status_id: number | null | undefined;
  /**
   * Status that the ticket then gets. Loaded when awaited: all records of the type at once, one time. Null where there
   * is none.
   */
  get ticket_status(): Promise<CustomStatus | null>;
  set ticket_status(value: CustomStatus | Id | null);
  /** Minutes until the ticket counts as inactive. */
  timeout: number | null | undefined;
}
