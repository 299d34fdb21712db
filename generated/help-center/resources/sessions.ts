// From specification/help-center/resources/sessions.json by `npm run generate`. Do not edit.
import { type ApiCall, type RequestOptions, Resource } from '@zents/runtime';
import { helpCenterSessionLink } from '../links.ts';
import type { HelpCenterSession } from '../objects/help-center-session.ts';

export type { HelpCenterSession } from '../objects/help-center-session.ts';

/**
 * The session of a reader of the Help Center.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/help_center_sessions/
 */
export class HelpCenterSessions extends Resource {
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
    return this.call(
      {
        id: 'helpCenter.sessions.get',
        method: 'GET',
        path: '/api/v2/help_center/sessions',
        retry: 'safe',
        answer: { current_session: helpCenterSessionLink },
      },
      { query, options },
    );
  }
}
