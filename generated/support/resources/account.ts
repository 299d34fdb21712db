// From specification/support/resources/account.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { AccountEmailSettingsResource } from './account-email-settings.ts';
import { AccountSettingsResource } from './account-settings.ts';

/** The account itself. */
export class Account extends Resource {
  /** Settings of the account that are about email. */
  readonly emailSettings: AccountEmailSettingsResource = new AccountEmailSettingsResource(this.client);

  /** Settings of the account. */
  readonly settings: AccountSettingsResource = new AccountSettingsResource(this.client);

}
