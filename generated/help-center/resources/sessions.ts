// From specification/help-center/resources/sessions.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { HelpCenterSession } from '../objects/help-center-session.ts';

export type { HelpCenterSession } from '../objects/help-center-session.ts';

/**
 * The session of a reader of the Help Center.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/help_center_sessions/
 */
export class HelpCenterSessions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/sessions.ts');
  }

  /**
   * Gets the session of the one who asks.
   *
   * Allowed for: Anyone.
   *
   * @example
   * ```ts
   * const helpCenterSession = await zendesk.helpCenter.sessions.get();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/help_center_sessions/#show-help-center-session
   */
  get(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<HelpCenterSession> {
    return this.call('get', { query, options });
  }
}
