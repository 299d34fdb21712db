// From specification/talk/objects/call-console-features.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What an agent can do in the call console. */
export class CallConsoleFeatures extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'CallConsoleFeatures',
      attributes: {
        call_hold_enabled: { type: 'boolean', access: 'read', nullable: true },
        show_call_quality_enabled: { type: 'boolean', access: 'read', nullable: true },
        show_wait_time_enabled: { type: 'boolean', access: 'read', nullable: true },
        third_party_conference_enabled: { type: 'boolean', access: 'read', nullable: true },
        transfer_enabled: { type: 'boolean', access: 'read', nullable: true },
        transfers_only_state_enabled: { type: 'boolean', access: 'read', nullable: true },
        user_seats_enabled: { type: 'boolean', access: 'read', nullable: true },
      },
    };
  }
}

export interface CallConsoleFeatures {
  /** Put calls on hold. Read-only. */
  readonly call_hold_enabled: boolean | null | undefined;
  /** See how good the connection is. Read-only. */
  readonly show_call_quality_enabled: boolean | null | undefined;
  /** See how long callers have waited. Read-only. */
  readonly show_wait_time_enabled: boolean | null | undefined;
  /** Bring others into a call. Read-only. */
  readonly third_party_conference_enabled: boolean | null | undefined;
  /** Hand calls over. Read-only. */
  readonly transfer_enabled: boolean | null | undefined;
  /** Take transferred calls only. Read-only. */
  readonly transfers_only_state_enabled: boolean | null | undefined;
  /** Whether seats of Talk are given to single users. Read-only. */
  readonly user_seats_enabled: boolean | null | undefined;
}
