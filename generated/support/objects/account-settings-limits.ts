// From specification/support/objects/account-settings-limits.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * Limits of the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsLimits extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsLimits',
      attributes: {
        attachment_size: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface AccountSettingsLimits {
  /** Most bytes that an attachment may have. Read-only. */
  readonly attachment_size: number | null | undefined;
}
