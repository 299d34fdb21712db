// From specification/support/objects/account-settings-limits.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsLimits. */
export interface AccountSettingsLimitsInput {
  /** Most bytes that an attachment may have. */
  attachment_size?: number | null | undefined;
}

/**
 * Limits of the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsLimits extends Model<AccountSettingsLimitsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsLimits',
      attributes: {
        attachment_size: 'integer',
      },
    };
  }
}

export interface AccountSettingsLimits {
  /** Most bytes that an attachment may have. */
  attachment_size: number | null | undefined;
}
