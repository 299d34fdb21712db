// From specification/support/objects/account-settings-ticket-form.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsTicketForm. */
export interface AccountSettingsTicketFormInput {
  /** What is above the choice of forms, with placeholders. */
  raw_ticket_forms_instructions?: string | null | undefined;
  /** What is above the choice of forms. */
  ticket_forms_instructions?: string | null | undefined;
}

/**
 * Ticket forms.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsTicketForm extends Model<AccountSettingsTicketFormInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsTicketForm',
      attributes: {
        raw_ticket_forms_instructions: { type: 'string', nullable: true },
        ticket_forms_instructions: { type: 'string', nullable: true },
      },
    };
  }
}

export interface AccountSettingsTicketForm {
  /** What is above the choice of forms, with placeholders. */
  raw_ticket_forms_instructions: string | null | undefined;
  /** What is above the choice of forms. */
  ticket_forms_instructions: string | null | undefined;
}
