// From specification/talk/objects/activity-figures.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * Figures of calls and agents over a time.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/dashboard/
 */
export class ActivityFigures extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ActivityFigures',
      attributes: {
        average_hold_time: { type: 'number', access: 'read', nullable: true },
        average_talk_time: { type: 'number', access: 'read', nullable: true },
        average_wrap_up_time: { type: 'number', access: 'read', nullable: true },
        calls_accepted: { type: 'integer', access: 'read', nullable: true },
        calls_declined: { type: 'integer', access: 'read', nullable: true },
        calls_missed: { type: 'integer', access: 'read', nullable: true },
        calls_put_on_hold: { type: 'integer', access: 'read', nullable: true },
        calls_unreachable: { type: 'integer', access: 'read', nullable: true },
        third_party_conference_accepted: { type: 'integer', access: 'read', nullable: true },
        third_party_conference_started: { type: 'integer', access: 'read', nullable: true },
        time_available: { type: 'integer', access: 'read', nullable: true },
        total_away: { type: 'integer', access: 'read', nullable: true },
        total_call_length: { type: 'integer', access: 'read', nullable: true },
        total_hold_time: { type: 'integer', access: 'read', nullable: true },
        total_online: { type: 'integer', access: 'read', nullable: true },
        total_talk_time: { type: 'integer', access: 'read', nullable: true },
        total_transfers_only: { type: 'integer', access: 'read', nullable: true },
        total_wrap_up_time: { type: 'integer', access: 'read', nullable: true },
        transfer_accepted: { type: 'integer', access: 'read', nullable: true },
        transfer_started: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface ActivityFigures {
  /** Seconds on hold a call. Read-only. */
  readonly average_hold_time: number | null | undefined;
  /** Seconds of talk a call. Read-only. */
  readonly average_talk_time: number | null | undefined;
  /** Seconds for notes after a call. Read-only. */
  readonly average_wrap_up_time: number | null | undefined;
  /** Calls that were taken. Read-only. */
  readonly calls_accepted: number | null | undefined;
  /** Calls that were declined. Read-only. */
  readonly calls_declined: number | null | undefined;
  /** Calls that were missed. Read-only. */
  readonly calls_missed: number | null | undefined;
  /** Calls that were put on hold. Read-only. */
  readonly calls_put_on_hold: number | null | undefined;
  /** Calls that did not reach an agent. Read-only. */
  readonly calls_unreachable: number | null | undefined;
  /** Conferences that agents joined. Read-only. */
  readonly third_party_conference_accepted: number | null | undefined;
  /** Conferences that agents began. Read-only. */
  readonly third_party_conference_started: number | null | undefined;
  /** Seconds that agents were there and free. Read-only. */
  readonly time_available: number | null | undefined;
  /** Seconds that agents were away. Read-only. */
  readonly total_away: number | null | undefined;
  /** Seconds of all calls. Read-only. */
  readonly total_call_length: number | null | undefined;
  /** Seconds on hold of all calls. Read-only. */
  readonly total_hold_time: number | null | undefined;
  /** Seconds that agents were there. Read-only. */
  readonly total_online: number | null | undefined;
  /** Seconds of talk. Read-only. */
  readonly total_talk_time: number | null | undefined;
  /** Seconds that agents took transferred calls only. Read-only. */
  readonly total_transfers_only: number | null | undefined;
  /** Seconds for notes after all calls. Read-only. */
  readonly total_wrap_up_time: number | null | undefined;
  /** Calls that were handed over to agents. Read-only. */
  readonly transfer_accepted: number | null | undefined;
  /** Calls that agents handed over. Read-only. */
  readonly transfer_started: number | null | undefined;
}
