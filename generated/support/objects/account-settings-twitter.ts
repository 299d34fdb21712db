// From specification/support/objects/account-settings-twitter.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * X, once Twitter.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsTwitter extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsTwitter',
      attributes: {
        shorten_url: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface AccountSettingsTwitter {
  /** Whether links are shortened: `always`, `optional` or `never`. Read-only. */
  readonly shorten_url: string | null | undefined;
}
