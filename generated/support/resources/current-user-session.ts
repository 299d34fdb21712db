// From specification/support/resources/current-user-session.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { SessionRenewal } from '../objects/session-renewal.ts';
import type { Session } from '../objects/session.ts';

/**
 * The session that the client uses, where it has one.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/sessions/
 */
export class CurrentUserSession extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/current-user-session.ts');
  }

  /**
   * Gets the session that the client uses.
   *
   * Allowed for: Admins, Agents, End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const session = await zendesk.users.session.get();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/sessions/#show-the-currently-authenticated-session
   */
  get(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Session> {
    return this.call('get', { query, options });
  }

  /**
   * Makes the session of the client last longer.
   *
   * Allowed for: Admins, Agents, End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const { authenticity_token } = await zendesk.users.session.renew();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/sessions/#renew-the-current-session
   */
  renew(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<SessionRenewal> {
    return this.call('renew', { query, options });
  }
}
