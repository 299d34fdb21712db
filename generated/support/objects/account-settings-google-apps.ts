// From specification/support/objects/account-settings-google-apps.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsGoogleApps. */
export interface AccountSettingsGoogleAppsInput {
  /** Whether an admin of it has linked the account. */
  has_google_apps_admin?: boolean | undefined;
}

/**
 * Google Workspace.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsGoogleApps extends Model<AccountSettingsGoogleAppsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsGoogleApps',
      attributes: {
        has_google_apps: { type: 'boolean', access: 'read' },
        has_google_apps_admin: 'boolean',
      },
    };
  }
}

export interface AccountSettingsGoogleApps {
  /** Whether the account is linked to it. Read-only. */
  readonly has_google_apps: boolean | undefined;
  /** Whether an admin of it has linked the account. */
  has_google_apps_admin: boolean | undefined;
}
