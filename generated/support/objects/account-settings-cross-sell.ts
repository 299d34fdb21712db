// From specification/support/objects/account-settings-cross-sell.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsCrossSell. */
export interface AccountSettingsCrossSellInput {
  /** Whether there is one at chat. */
  show_chat_tooltip?: boolean | undefined;
  /** Where the account came from. */
  xsell_source?: string | null | undefined;
}

/**
 * Hints at other products.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsCrossSell extends Model<AccountSettingsCrossSellInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsCrossSell',
      attributes: {
        show_chat_tooltip: 'boolean',
        xsell_source: { type: 'string', nullable: true },
      },
    };
  }
}

export interface AccountSettingsCrossSell {
  /** Whether there is one at chat. */
  show_chat_tooltip: boolean | undefined;
  /** Where the account came from. */
  xsell_source: string | null | undefined;
}
