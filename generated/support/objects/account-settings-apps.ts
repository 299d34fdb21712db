// From specification/support/objects/account-settings-apps.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * Apps of the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsApps extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsApps',
      attributes: {
        create_private: { type: 'boolean', access: 'read' },
        create_public: { type: 'boolean', access: 'read' },
        use: { type: 'boolean', access: 'read' },
      },
    };
  }
}

export interface AccountSettingsApps {
  /** Whether private apps can be made. Read-only. */
  readonly create_private: boolean | undefined;
  /** Whether public apps can be made. Read-only. */
  readonly create_public: boolean | undefined;
  /** Whether apps can be used. Read-only. */
  readonly use: boolean | undefined;
}
