// From specification/support/resources/current-user-settings.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { UserSettings, UserSettingsInput } from '../objects/user-settings.ts';

/**
 * How the signed-in agent wants to see Zendesk.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class CurrentUserSettings extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/current-user-settings.ts');
  }

  /**
   * Gets the settings of the signed-in agent.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const userSettings = await zendesk.users.settings.get();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#show-current-user-settings
   */
  get(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<UserSettings> {
    return this.call('get', { query, options });
  }

  /**
   * Changes the settings of the signed-in agent.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const settings = await zendesk.users.settings.update({ lotus: { keyboard_shortcuts_enabled: true } });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#update-current-user-settings
   */
  update(settings: UserSettingsInput | UserSettings, options: RequestOptions = {}): ApiCall<UserSettings> {
    return this.call('update', { body: settings, options });
  }
}
