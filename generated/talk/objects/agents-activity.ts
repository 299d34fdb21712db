// From specification/talk/objects/agents-activity.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { User } from '../../support/objects/user.ts';

/** The values of `agent_state` that a request may state. */
export type AgentsActivityAgentState = 'online' | 'offline' | 'away' | 'transfers_only';

/** The values of `call_status` that a request may state. */
export type AgentsActivityCallStatus = 'on_call' | 'wrap_up';

/**
 * How one agent did today.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/stats/
 */
export class AgentsActivity extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AgentsActivity',
      attributes: {
        agent_id: { type: 'integer', access: 'read', references: userLink, accessor: 'agent' },
        name: { type: 'string', access: 'read', nullable: true },
        avatar_url: { type: 'string', access: 'read', nullable: true },
        agent_state: {
          type: 'string',
          access: 'read',
          nullable: true,
          values: ['online', 'offline', 'away', 'transfers_only'],
        },
        call_status: { type: 'string', access: 'read', nullable: true, values: ['on_call', 'wrap_up'] },
        status: { type: 'string', access: 'read', nullable: true },
        status_code: { type: 'string', access: 'read', nullable: true },
        via: { type: 'string', access: 'read', nullable: true },
        forwarding_number: { type: 'string', access: 'read', nullable: true },
        accepted_third_party_conferences: { type: 'integer', access: 'read', nullable: true },
        accepted_transfers: { type: 'integer', access: 'read', nullable: true },
        available_time: { type: 'integer', access: 'read', nullable: true },
        average_hold_time: { type: 'integer', access: 'read', nullable: true },
        average_talk_time: { type: 'integer', access: 'read', nullable: true },
        average_wrap_up_time: { type: 'integer', access: 'read', nullable: true },
        away_time: { type: 'integer', access: 'read', nullable: true },
        calls_accepted: { type: 'integer', access: 'read', nullable: true },
        calls_denied: { type: 'integer', access: 'read', nullable: true },
        calls_missed: { type: 'integer', access: 'read', nullable: true },
        calls_put_on_hold: { type: 'integer', access: 'read', nullable: true },
        calls_unreachable: { type: 'integer', access: 'read', nullable: true },
        online_time: { type: 'integer', access: 'read', nullable: true },
        started_third_party_conferences: { type: 'integer', access: 'read', nullable: true },
        started_transfers: { type: 'integer', access: 'read', nullable: true },
        total_call_duration: { type: 'integer', access: 'read', nullable: true },
        total_hold_time: { type: 'integer', access: 'read', nullable: true },
        total_talk_time: { type: 'integer', access: 'read', nullable: true },
        total_wrap_up_time: { type: 'integer', access: 'read', nullable: true },
        transfers_only_time: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface AgentsActivity {
  /** The agent. Read-only. */
  readonly agent_id: number;
  /**
   * The agent. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get agent(): Promise<User | null>;
  /** Name of the agent. Read-only. */
  readonly name: string | null;
  /** Address of the agent's picture. Read-only. */
  readonly avatar_url: string | null;
  /** Whether the agent takes calls. Read-only. */
  readonly agent_state: AgentsActivityAgentState | OpenString | null | undefined;
  /** What the agent does right now; null where no call keeps them busy. Read-only. */
  readonly call_status: AgentsActivityCallStatus | OpenString | null | undefined;
  /** The state of the agent, in older answers. Look at `agent_state` and `call_status` instead. Read-only. */
  readonly status: string | null | undefined;
  /** The same as a code, in older answers. Read-only. */
  readonly status_code: string | null | undefined;
  /** What calls reach the agent through. Read-only. */
  readonly via: string | null;
  /** The telephone that calls are forwarded to. Read-only. */
  readonly forwarding_number: string | null;
  /** Conferences that the agent joined. Read-only. */
  readonly accepted_third_party_conferences: number | null | undefined;
  /** Calls that were handed over to the agent. Read-only. */
  readonly accepted_transfers: number | null;
  /** Seconds that the agent was there and free. Read-only. */
  readonly available_time: number | null;
  /** Seconds on hold a call. Read-only. */
  readonly average_hold_time: number | null;
  /** Seconds of talk a call. Read-only. */
  readonly average_talk_time: number | null;
  /** Seconds for notes after a call. Read-only. */
  readonly average_wrap_up_time: number | null;
  /** Seconds that the agent was away. Read-only. */
  readonly away_time: number | null | undefined;
  /** Calls that the agent took. Read-only. */
  readonly calls_accepted: number | null;
  /** Calls that the agent declined. Read-only. */
  readonly calls_denied: number | null;
  /** Calls that the agent missed. Read-only. */
  readonly calls_missed: number | null;
  /** Calls that the agent put on hold. Read-only. */
  readonly calls_put_on_hold: number | null;
  /** Calls that did not reach the agent. Read-only. */
  readonly calls_unreachable: number | null | undefined;
  /** Seconds that the agent was there. Read-only. */
  readonly online_time: number | null;
  /** Conferences that the agent began. Read-only. */
  readonly started_third_party_conferences: number | null | undefined;
  /** Calls that the agent handed over. Read-only. */
  readonly started_transfers: number | null;
  /** Seconds of all calls. Read-only. */
  readonly total_call_duration: number | null;
  /** Seconds on hold of all calls. Read-only. */
  readonly total_hold_time: number | null;
  /** Seconds of talk. Read-only. */
  readonly total_talk_time: number | null;
  /** Seconds for notes after all calls. Read-only. */
  readonly total_wrap_up_time: number | null;
  /** Seconds that the agent took transferred calls only. Read-only. */
  readonly transfers_only_time: number | null | undefined;
}
