// From specification/support/objects/account-settings-apps.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsApps. */
export interface AccountSettingsAppsInput {
  /** Whether private apps can be made. */
  create_private?: boolean | undefined;
  /** Whether public apps can be made. */
  create_public?: boolean | undefined;
  /** Whether apps can be used. */
  use?: boolean | undefined;
}

/**
 * Apps of the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsApps extends Model<AccountSettingsAppsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsApps',
      attributes: {
        create_private: 'boolean',
        create_public: 'boolean',
        use: 'boolean',
      },
    };
  }
}

export interface AccountSettingsApps {
  /** Whether private apps can be made. */
  create_private: boolean | undefined;
  /** Whether public apps can be made. */
  create_public: boolean | undefined;
  /** Whether apps can be used. */
  use: boolean | undefined;
}
