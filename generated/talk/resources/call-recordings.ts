// From specification/talk/resources/call-recordings.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type RequestOptions, Resource } from '@zents/runtime';
import type { Call } from '../objects/call.ts';

/**
 * The recordings of a call.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/recordings/
 */
export class TalkCallRecordings extends Resource {
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
    return this.call(
      {
        id: 'talk.calls.recordings.delete',
        method: 'DELETE',
        path: '/api/v2/channels/voice/calls/{call_id}/recordings',
        retry: 'idempotent',
        answer: 'none',
      },
      { path: [call], options },
    );
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
    return this.call(
      {
        id: 'talk.calls.recordings.deleteByType',
        method: 'DELETE',
        path: '/api/v2/channels/voice/calls/{call_id}/recordings/{recording_type}',
        parameters: { recording_type: 'string' },
        retry: 'idempotent',
        answer: 'none',
      },
      { path: [call, recordingType], options },
    );
  }
}
