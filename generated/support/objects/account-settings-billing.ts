// From specification/support/objects/account-settings-billing.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsBilling. */
export interface AccountSettingsBillingInput {
  /** System that does it. */
  backend?: string | null | undefined;
}

/**
 * How the account is paid.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsBilling extends Model<AccountSettingsBillingInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsBilling',
      attributes: {
        backend: { type: 'string', nullable: true },
      },
    };
  }
}

export interface AccountSettingsBilling {
  /** System that does it. */
  backend: string | null | undefined;
}
