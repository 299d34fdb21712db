// From specification/support/objects/account-settings-api.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsApi. */
export interface AccountSettingsApiInput {
  /** Whether the terms of the API were accepted. */
  accepted_api_agreement?: boolean | undefined;
  /** Whether end users can use it by password. */
  api_password_access_end_users?: boolean | undefined;
  /** Whether it can be used by API token: `"true"` or `"false"`. */
  api_token_access?: string | null | undefined;
}

/**
 * Who may use the API, and how.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsApi extends Model<AccountSettingsApiInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsApi',
      attributes: {
        accepted_api_agreement: 'boolean',
        api_password_access_end_users: 'boolean',
        api_token_access: { type: 'string', nullable: true },
      },
    };
  }
}

export interface AccountSettingsApi {
  /** Whether the terms of the API were accepted. */
  accepted_api_agreement: boolean | undefined;
  /** Whether end users can use it by password. */
  api_password_access_end_users: boolean | undefined;
  /** Whether it can be used by API token: `"true"` or `"false"`. */
  api_token_access: string | null | undefined;
}
