// From specification/support/objects/account-settings-group.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsGroup. */
export interface AccountSettingsGroupInput {
  /** Whether no two groups may have one name. */
  check_group_name_uniqueness?: boolean | undefined;
}

/**
 * Groups of the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsGroup extends Model<AccountSettingsGroupInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsGroup',
      attributes: {
        check_group_name_uniqueness: 'boolean',
      },
    };
  }
}

export interface AccountSettingsGroup {
  /** Whether no two groups may have one name. */
  check_group_name_uniqueness: boolean | undefined;
}
