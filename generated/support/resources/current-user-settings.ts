// From specification/support/resources/current-user-settings.json by `npm run generate`. Do not edit.
import { type ApiCall, type RequestOptions, Resource } from '@zents/runtime';
import { userSettingsLink } from '../links.ts';
import type { UserSettings, UserSettingsInput } from '../objects/user-settings.ts';

/**
 * How the signed-in agent wants to see Zendesk.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class CurrentUserSettings extends Resource {
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
    return this.call(
      {
        id: 'users.settings.get',
        method: 'GET',
        path: '/api/v2/users/me/settings',
        retry: 'safe',
        answer: { settings: userSettingsLink },
      },
      { query, options },
    );
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
    return this.call(
      {
        id: 'users.settings.update',
        method: 'PUT',
        path: '/api/v2/users/me/settings',
        retry: 'idempotent',
        answer: { settings: userSettingsLink },
        body: { key: 'settings', model: userSettingsLink, purpose: 'update' },
      },
      { body: settings, options },
    );
  }
}
