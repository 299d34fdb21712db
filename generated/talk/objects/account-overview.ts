// From specification/talk/objects/account-overview.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * How the calls of the account went today.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/stats/
 */
export class AccountOverview extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountOverview',
      attributes: {
        average_call_duration: { type: 'integer', access: 'read', nullable: true },
        average_callback_wait_time: { type: 'integer', access: 'read', nullable: true },
        average_hold_time: { type: 'integer', access: 'read', nullable: true },
        average_queue_wait_time: { type: 'integer', access: 'read', nullable: true },
        average_time_to_answer: { type: 'integer', access: 'read', nullable: true },
        average_wrap_up_time: { type: 'integer', access: 'read', nullable: true },
        max_calls_waiting: { type: 'integer', access: 'read', nullable: true },
        max_queue_wait_time: { type: 'integer', access: 'read', nullable: true },
        total_call_duration: { type: 'integer', access: 'read', nullable: true },
        total_callback_calls: { type: 'integer', access: 'read', nullable: true },
        total_calls: { type: 'integer', access: 'read', nullable: true },
        total_calls_abandoned_in_queue: { type: 'integer', access: 'read', nullable: true },
        total_calls_outside_business_hours: { type: 'integer', access: 'read', nullable: true },
        total_calls_with_exceeded_queue_wait_time: { type: 'integer', access: 'read', nullable: true },
        total_calls_with_requested_voicemail: { type: 'integer', access: 'read', nullable: true },
        total_embeddable_callback_calls: { type: 'integer', access: 'read', nullable: true },
        total_hold_time: { type: 'integer', access: 'read', nullable: true },
        total_inbound_calls: { type: 'integer', access: 'read', nullable: true },
        total_outbound_calls: { type: 'integer', access: 'read', nullable: true },
        total_textback_requests: { type: 'integer', access: 'read', nullable: true },
        total_voicemails: { type: 'integer', access: 'read', nullable: true },
        total_wrap_up_time: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface AccountOverview {
  /** Seconds that a call took. Read-only. */
  readonly average_call_duration: number | null;
  /** Seconds until somebody who asked for it was called back. Read-only. */
  readonly average_callback_wait_time: number | null;
  /** Seconds on hold a call. Read-only. */
  readonly average_hold_time: number | null;
  /** Seconds that a caller waited. Read-only. */
  readonly average_queue_wait_time: number | null;
  /** Seconds until an agent answered. Read-only. */
  readonly average_time_to_answer: number | null;
  /** Seconds for notes after a call. Read-only. */
  readonly average_wrap_up_time: number | null;
  /** Most callers that waited at once. Read-only. */
  readonly max_calls_waiting: number | null;
  /** Longest time that a caller waited, in seconds. Read-only. */
  readonly max_queue_wait_time: number | null;
  /** Seconds of all calls. Read-only. */
  readonly total_call_duration: number | null;
  /** Calls back that were asked for by telephone. Read-only. */
  readonly total_callback_calls: number | null;
  /** Calls, in and out. Read-only. */
  readonly total_calls: number | null;
  /** Callers who gave up waiting. Read-only. */
  readonly total_calls_abandoned_in_queue: number | null;
  /** Calls outside business hours. Read-only. */
  readonly total_calls_outside_business_hours: number | null;
  /** Callers who waited longer than is allowed. Read-only. */
  readonly total_calls_with_exceeded_queue_wait_time: number | null;
  /** Callers who chose to leave a message. Read-only. */
  readonly total_calls_with_requested_voicemail: number | null;
  /** Calls back that were asked for on a web page. Read-only. */
  readonly total_embeddable_callback_calls: number | null;
  /** Seconds on hold of all calls. Read-only. */
  readonly total_hold_time: number | null;
  /** Calls that came in. Read-only. */
  readonly total_inbound_calls: number | null;
  /** Calls that went out. Read-only. */
  readonly total_outbound_calls: number | null;
  /** Callers who chose to go on by text message. Read-only. */
  readonly total_textback_requests: number | null;
  /** Messages that were left. Read-only. */
  readonly total_voicemails: number | null;
  /** Seconds for notes after all calls. Read-only. */
  readonly total_wrap_up_time: number | null;
}
