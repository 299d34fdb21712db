// From specification/talk/objects/availability.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `agent_state` that a request may state. */
export type AvailabilityAgentState = 'online' | 'offline' | 'away' | 'transfers_only';

/** The values of `call_status` that a request may state. */
export type AvailabilityCallStatus = 'on_call' | 'wrap_up';

/** The values of `via` that a request may state. */
export type AvailabilityVia = 'client' | 'phone';

/** What a request may state of an Availability. */
export interface AvailabilityInput {
  /** Whether the agent takes calls. */
  agent_state?: AvailabilityAgentState | undefined;
  /** What calls reach the agent through: the browser (`client`) or a telephone (`phone`). */
  via?: AvailabilityVia | OpenString | undefined;
}

/**
 * Whether an agent takes calls, and through what.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/availabilities/
 */
export class Availability extends Model<AvailabilityInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Availability',
      attributes: {
        agent_state: { type: 'string', values: ['online', 'offline', 'away', 'transfers_only'] },
        call_status: { type: 'string', access: 'read', nullable: true, values: ['on_call', 'wrap_up'] },
        via: 'string',
        available: { type: 'boolean', access: 'read', nullable: true },
        behaviour: { type: 'any', access: 'read', nullable: true },
        state_id: { type: 'integer', access: 'read', nullable: true },
        status: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface Availability {
  /** Whether the agent takes calls. */
  agent_state: AvailabilityAgentState | OpenString | undefined;
  /** What the agent does right now; null where no call keeps them busy. Read-only. */
  readonly call_status: AvailabilityCallStatus | OpenString | null | undefined;
  /** What calls reach the agent through: the browser (`client`) or a telephone (`phone`). */
  via: AvailabilityVia | OpenString | undefined;
  /** Whether the agent took calls, in older answers. Look at `agent_state` instead. Read-only. */
  readonly available: boolean | null | undefined;
  /** How the agent took calls, in older answers. Read-only. */
  readonly behaviour: unknown;
  /** Id of the state, in older answers. No operation reads a state by it. Read-only. */
  readonly state_id: number | null | undefined;
  /** The state of the agent, in older answers. Look at `agent_state` and `call_status` instead. Read-only. */
  readonly status: string | null | undefined;
}
