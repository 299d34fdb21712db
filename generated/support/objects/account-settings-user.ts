// From specification/support/objects/account-settings-user.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsUser. */
export interface AccountSettingsUserInput {
  /** Whether users whom an agent makes are welcomed by email. */
  agent_created_welcome_emails?: boolean | undefined;
  /** Whether phone numbers of end users are checked. */
  end_user_phone_number_validation?: boolean | undefined;
  /** Whether pictures come from Gravatar. */
  have_gravatars_enabled?: boolean | undefined;
  /** Whether users can belong to several organizations. */
  multiple_organizations?: boolean | undefined;
  /** Whether users and organizations can have tags. */
  tagging?: boolean | undefined;
}

/**
 * How users behave.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsUser extends Model<AccountSettingsUserInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsUser',
      attributes: {
        agent_created_welcome_emails: 'boolean',
        end_user_phone_number_validation: 'boolean',
        have_gravatars_enabled: 'boolean',
        language_selection: { type: 'boolean', access: 'read' },
        multiple_organizations: 'boolean',
        tagging: 'boolean',
        time_zone_selection: { type: 'boolean', access: 'read' },
      },
    };
  }
}

export interface AccountSettingsUser {
  /** Whether users whom an agent makes are welcomed by email. */
  agent_created_welcome_emails: boolean | undefined;
  /** Whether phone numbers of end users are checked. */
  end_user_phone_number_validation: boolean | undefined;
  /** Whether pictures come from Gravatar. */
  have_gravatars_enabled: boolean | undefined;
  /** Whether users can choose a language. Read-only. */
  readonly language_selection: boolean | undefined;
  /** Whether users can belong to several organizations. */
  multiple_organizations: boolean | undefined;
  /** Whether users and organizations can have tags. */
  tagging: boolean | undefined;
  /** Whether users can choose a time zone. Read-only. */
  readonly time_zone_selection: boolean | undefined;
}
