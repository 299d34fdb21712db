// From specification/talk-partner/resources/calls.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { PartnerCall, PartnerCallCreate, PartnerCallUpdate } from '../objects/partner-call.ts';
import type { VoiceComment, VoiceCommentCreate } from '../objects/voice-comment.ts';
import { PartnerCallComments } from './call-comments.ts';

export type { PartnerCall, PartnerCallInput, PartnerCallCreate, PartnerCallUpdate } from '../objects/partner-call.ts';

/** Body of `calls.create`. */
export interface CreatePartnerCallBody {
  /** The call. */
  call: PartnerCallCreate | PartnerCall;
  /** A comment that tells of the call. Without it, the ticket stays as it is. */
  comment?: VoiceCommentCreate | VoiceComment | undefined;
}

/**
 * Calls that another telephone system hands to Zendesk.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/calls/
 */
export class PartnerCalls extends Resource {
  /** Comments on tickets that tell of a call. */
  readonly comments: PartnerCallComments = new PartnerCallComments(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/calls.ts');
  }

  /**
   * Gets a call.
   *
   * @throws {RecordNotFoundError} If there is no such call.
   *
   * @example
   * ```ts
   * const partnerCall = await zendesk.calls.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/calls/
   */
  get(
    call: Id | PartnerCall,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<PartnerCall> {
    return this.call('get', { path: [call], query, options });
  }

  /**
   * Stores a call, and comments on its ticket if asked to.
   *
   * Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const call = await zendesk.calls.create({
   *   call: {
   *     app_id: 1003048,
   *     from_line: '+14155550123',
   *     to_line: '+14155550199',
   *     direction: 'inbound',
   *     call_started_at: '2022-01-27T15:31:40Z',
   *   },
   *   comment: { title: 'Call about an order', call_fields: ['direction', 'from_line'] },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/calls/
   */
  create(body: CreatePartnerCallBody, options: RequestOptions = {}): ApiCall<PartnerCall> {
    return this.call('create', { body, options });
  }

  /**
   * Changes a call.
   *
   * @throws {RecordNotFoundError} If there is no such call.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const call = await zendesk.calls.update(16444799132306, { call_ended_at: new Date() });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/calls/
   */
  update(call: Id | PartnerCall, changes: PartnerCallUpdate, options?: RequestOptions): ApiCall<PartnerCall>;
  /**
   * Changes a call. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {RecordNotFoundError} If there is no such call.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/calls/
   */
  update(call: PartnerCall, changes?: undefined, options?: RequestOptions): ApiCall<PartnerCall>;
  update(call: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [call], body: changes, options });
  }
}
