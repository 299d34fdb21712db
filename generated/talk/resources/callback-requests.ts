// From specification/talk/resources/callback-requests.json by `npm run generate`. Do not edit.
import { type ApiCall, type RequestOptions, Resource } from '@zents/runtime';
import { callbackRequestLink } from '../links.ts';
import type { CallbackRequest, CallbackRequestCreate } from '../objects/callback-request.ts';

export type { CallbackRequest, CallbackRequestInput, CallbackRequestCreate } from '../objects/callback-request.ts';

/**
 * Asking for a call back.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/callback_requests/
 */
export class CallbackRequests extends Resource {
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
    return this.call(
      {
        id: 'talk.callbackRequests.create',
        method: 'POST',
        path: '/api/v2/channels/voice/callback_requests',
        retry: 'never',
        answer: 'none',
        body: { key: 'callback_request', model: callbackRequestLink, purpose: 'create' },
      },
      { body: callbackRequest, options },
    );
  }
}
