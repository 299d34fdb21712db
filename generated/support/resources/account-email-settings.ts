// From specification/support/resources/account-email-settings.json by `npm run generate`. Do not edit.
import { type ApiCall, type RequestOptions, Resource } from '@zents/runtime';
import { accountEmailSettingsLink } from '../links.ts';
import type { AccountEmailSettings, AccountEmailSettingsInput } from '../objects/account-email-settings.ts';

/** Settings of the account that are about email. */
export class AccountEmailSettingsResource extends Resource {
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
    return this.call(
      {
        id: 'account.emailSettings.get',
        method: 'GET',
        path: '/api/v2/account/email_settings',
        retry: 'safe',
        answer: { settings: accountEmailSettingsLink },
      },
      { query, options },
    );
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
    return this.call(
      {
        id: 'account.emailSettings.update',
        method: 'PUT',
        path: '/api/v2/account/email_settings',
        retry: 'idempotent',
        answer: { settings: accountEmailSettingsLink },
        body: { key: 'settings', model: accountEmailSettingsLink, purpose: 'update' },
      },
      { body: settings, options },
    );
  }
}
