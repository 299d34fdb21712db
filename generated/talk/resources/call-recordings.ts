// From specification/talk/resources/call-recordings.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { Call } from '../objects/call.ts';

/**
 * The recordings of a call.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/recordings/
 */
export class TalkCallRecordings extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/call-recordings.ts');
  }

  /**
   * Deletes all recordings of a call.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such call.
   *
   * @example
   * ```ts
   * await zendesk.talk.calls.recordings.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/recordings/#delete-recording
   */
  delete(call: Id | Call, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [call], options });
  }

  /**
   * Deletes the recording of a call, or the voicemail.
   *
   * Allowed for: Admins.
   *
   * @param recordingType - Which of the two.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such call or recording type.
   *
   * @example
   * ```ts
   * await zendesk.talk.calls.recordings.deleteByType(35436, 'voicemail');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/recordings/#delete-recording-by-type
   */
  deleteByType(call: Id | Call, recordingType: 'call' | 'voicemail', options: RequestOptions = {}): ApiCall<void> {
    return this.call('deleteByType', { path: [call, recordingType], options });
  }
}
