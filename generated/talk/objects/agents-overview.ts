// From specification/talk/objects/agents-overview.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * How the agents of the account did today, all together.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/stats/
 */
export class AgentsOverview extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AgentsOverview',
      attributes: {
        average_accepted_transfers: { type: 'integer', access: 'read', nullable: true },
        average_available_time: { type: 'integer', access: 'read', nullable: true },
        average_away_time: { type: 'integer', access: 'read', nullable: true },
        average_calls_accepted: { type: 'integer', access: 'read', nullable: true },
        average_calls_denied: { type: 'integer', access: 'read', nullable: true },
        average_calls_missed: { type: 'integer', access: 'read', nullable: true },
        average_calls_put_on_hold: { type: 'integer', access: 'read', nullable: true },
        average_hold_time: { type: 'integer', access: 'read', nullable: true },
        average_online_time: { type: 'integer', access: 'read', nullable: true },
        average_started_transfers: { type: 'integer', access: 'read', nullable: true },
        average_talk_time: { type: 'integer', access: 'read', nullable: true },
        average_transfers_only_time: { type: 'integer', access: 'read', nullable: true },
        average_wrap_up_time: { type: 'integer', access: 'read', nullable: true },
        total_accepted_transfers: { type: 'integer', access: 'read', nullable: true },
        total_calls_accepted: { type: 'integer', access: 'read', nullable: true },
        total_calls_denied: { type: 'integer', access: 'read', nullable: true },
        total_calls_missed: { type: 'integer', access: 'read', nullable: true },
        total_calls_put_on_hold: { type: 'integer', access: 'read', nullable: true },
        total_hold_time: { type: 'integer', access: 'read', nullable: true },
        total_started_transfers: { type: 'integer', access: 'read', nullable: true },
        total_talk_time: { type: 'integer', access: 'read', nullable: true },
        total_wrap_up_time: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface AgentsOverview {
  /** Calls handed over to an agent, for each. Read-only. */
  readonly average_accepted_transfers: number | null;
  /** Seconds that an agent was there and free. Read-only. */
  readonly average_available_time: number | null;
  /** Seconds that an agent was away. Read-only. */
  readonly average_away_time: number | null;
  /** Calls that an agent took. Read-only. */
  readonly average_calls_accepted: number | null;
  /** Calls that an agent declined. Read-only. */
  readonly average_calls_denied: number | null;
  /** Calls that an agent missed. Read-only. */
  readonly average_calls_missed: number | null;
  /** Calls that an agent put on hold. Read-only. */
  readonly average_calls_put_on_hold: number | null;
  /** Seconds that an agent kept somebody on hold. Read-only. */
  readonly average_hold_time: number | null;
  /** Seconds that an agent was there. Read-only. */
  readonly average_online_time: number | null;
  /** Calls that an agent handed over. Read-only. */
  readonly average_started_transfers: number | null;
  /** Seconds that an agent talked a call. Read-only. */
  readonly average_talk_time: number | null;
  /** Seconds that an agent took transferred calls only. Read-only. */
  readonly average_transfers_only_time: number | null;
  /** Seconds for notes after a call. Read-only. */
  readonly average_wrap_up_time: number | null;
  /** Calls handed over to agents. Read-only. */
  readonly total_accepted_transfers: number | null;
  /** Calls that were taken. Read-only. */
  readonly total_calls_accepted: number | null;
  /** Calls that were declined. Read-only. */
  readonly total_calls_denied: number | null;
  /** Calls that were missed. Read-only. */
  readonly total_calls_missed: number | null;
  /** Calls that were put on hold. Read-only. */
  readonly total_calls_put_on_hold: number | null;
  /** Seconds on hold of all calls. Read-only. */
  readonly total_hold_time: number | null;
  /** Calls that agents handed over. Read-only. */
  readonly total_started_transfers: number | null;
  /** Seconds of talk. Read-only. */
  readonly total_talk_time: number | null;
  /** Seconds for notes after all calls. Read-only. */
  readonly total_wrap_up_time: number | null;
}
