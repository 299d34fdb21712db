// From specification/talk/resources/callback-requests.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { CallbackRequest, CallbackRequestCreate } from '../objects/callback-request.ts';

export type { CallbackRequest, CallbackRequestInput, CallbackRequestCreate } from '../objects/callback-request.ts';

/**
 * Asking for a call back.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/callback_requests/
 */
export class CallbackRequests extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/callback-requests.ts');
  }

  /**
   * Puts a number into the queue of those to be called back.
   *
   * Allowed for: Agents. Limit: 30 in 10 minutes. Not repeated after a broken connection, since it may have been
   * carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.talk.callbackRequests.create({ phone_number_id: 35436, requester_phone_number: '+14155550123' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/callback_requests/#create-callback-request
   */
  create(callbackRequest: CallbackRequestCreate | CallbackRequest, options: RequestOptions = {}): ApiCall<void> {
    return this.call('create', { body: callbackRequest, options });
  }
}
