// From specification/talk/resources/call-console.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { CallConsole } from '../objects/call-console.ts';

export type { CallConsole } from '../objects/call-console.ts';

/**
 * The call console of the signed-in agent.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/call_console/
 */
export class TalkCallConsole extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/call-console.ts');
  }

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
    return this.call('get', { query, options });
  }
}
