// From specification/talk-partner/resources/call-comments.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { PartnerCall } from '../objects/partner-call.ts';
import type { VoiceComment, VoiceCommentCreate } from '../objects/voice-comment.ts';

/**
 * Comments on tickets that tell of a call.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/calls/
 */
export class PartnerCallComments extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/call-comments.ts');
  }

  /**
   * Adds a comment that tells of a call to its ticket.
   *
   * Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {RecordNotFoundError} If there is no such call.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const comment = await zendesk.calls.comments.create(16444799132306, {
   *   title: 'Call about an order',
   *   call_fields: ['direction', 'duration'],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/calls/
   */
  create(
    call: Id | PartnerCall,
    voiceComment: VoiceCommentCreate | VoiceComment,
    options: RequestOptions = {},
  ): ApiCall<VoiceComment> {
    return this.call('create', { path: [call], body: voiceComment, options });
  }
}
