// From specification/support/resources/account-settings.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { AccountSettings, AccountSettingsInput } from '../objects/account-settings.ts';

/** Query of `account.settings.get`. */
export interface GetAccountSettingsResourceQuery {
  /**
   * Has no effect.
   *
   * @deprecated It has no effect.
   */
  authenticity_token?: string | undefined;
}

/**
 * Settings of the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsResource extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/account-settings.ts');
  }

  /**
   * Gets the settings of the account.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const { tickets } = await zendesk.account.settings.get();
   * console.log(tickets?.comments_public_by_default);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/#show-settings
   */
  get(query: GetAccountSettingsResourceQuery = {}, options: RequestOptions = {}): ApiCall<AccountSettings> {
    return this.call('get', { query, options });
  }

  /**
   * Changes settings of the account.
   *
   * What is not stated stays as it is.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const settings = await zendesk.account.settings.update({ tickets: { comments_public_by_default: false } });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/#update-account-settings
   */
  update(settings: AccountSettingsInput | AccountSettings, options: RequestOptions = {}): ApiCall<AccountSettings> {
    return this.call('update', { body: settings, options });
  }
}
