// From specification/talk/resources/call-console.json by `npm run generate`. Do not edit.
import { type ApiCall, type RequestOptions, Resource } from '@zents/runtime';
import { callConsoleLink } from '../links.ts';
import type { CallConsole } from '../objects/call-console.ts';

export type { CallConsole } from '../objects/call-console.ts';

/**
 * The call console of the signed-in agent.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/call_console/
 */
export class TalkCallConsole extends Resource {
  /**
   * Gets what the call console of the signed-in agent shows.
   *
   * Allowed for: Agents with voice permissions.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const callConsole = await zendesk.talk.callConsole.get();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/call_console/
   */
  get(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<CallConsole> {
    return this.call(
      {
        id: 'talk.callConsole.get',
        method: 'GET',
        path: '/api/v2/channels/voice/call_console',
        retry: 'safe',
        answer: { call_console: callConsoleLink },
      },
      { query, options },
    );
  }
}
