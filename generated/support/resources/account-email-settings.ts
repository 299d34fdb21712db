// From specification/support/resources/account-email-settings.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { AccountEmailSettings, AccountEmailSettingsInput } from '../objects/account-email-settings.ts';

/** Settings of the account that are about email. */
export class AccountEmailSettingsResource extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/account-email-settings.ts');
  }

  /**
   * Gets the settings of the account that are about email.
   *
   * Allowed for: Admins, Agents with permission to manage channels.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const accountEmailSettings = await zendesk.account.emailSettings.get();
   * ```
   */
  get(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<AccountEmailSettings> {
    return this.call('get', { query, options });
  }

  /**
   * Changes settings of the account that are about email.
   *
   * What is not stated stays as it is.
   *
   * Allowed for: Admins, Agents with permission to manage channels.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.account.emailSettings.update({ email: { rich_content_in_emails: true } });
   * ```
   */
  update(
    settings: AccountEmailSettingsInput | AccountEmailSettings,
    options: RequestOptions = {},
  ): ApiCall<AccountEmailSettings> {
    return this.call('update', { body: settings, options });
  }
}
