// From specification/support/objects/account-settings-twitter.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsTwitter. */
export interface AccountSettingsTwitterInput {
  /** Whether links are shortened: `always`, `optional` or `never`. */
  shorten_url?: string | null | undefined;
}

/**
 * X, once Twitter.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsTwitter extends Model<AccountSettingsTwitterInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsTwitter',
      attributes: {
        shorten_url: 'string',
      },
    };
  }
}

export interface AccountSettingsTwitter {
  /** Whether links are shortened: `always`, `optional` or `never`. */
  shorten_url: string | null | undefined;
}
