// From specification/support/objects/account-email-settings.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { AccountSettingsEmail, type AccountSettingsEmailInput } from './account-settings-email.ts';

/** What a request may state of an AccountEmailSettings. */
export interface AccountEmailSettingsInput {
  /** Emails to and from the account. */
  email?: AccountSettingsEmail | AccountSettingsEmailInput | undefined;
}

/** Settings of the account that are about email. */
export class AccountEmailSettings extends Model<AccountEmailSettingsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountEmailSettings',
      attributes: {
        email: { model: () => AccountSettingsEmail, update: 'mergeKeys' },
      },
    };
  }
}

export interface AccountEmailSettings {
  /** Emails to and from the account. */
  get email(): AccountSettingsEmail | undefined;
  set email(value: AccountSettingsEmail | AccountSettingsEmailInput | undefined);
}
