// From specification/talk/objects/call-console.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { CallConsoleFeatures } from './call-console-features.ts';
import { CallConsolePhoneNumber } from './call-console-phone-number.ts';

/** The values of `agent_state` that a request may state. */
export type CallConsoleAgentState = 'online' | 'offline' | 'away' | 'transfers only';

/** The values of `via` that a request may state. */
export type CallConsoleVia = 'client' | 'browser';

/**
 * What the call console in an agent's browser shows.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/call_console/
 */
export class CallConsole extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'CallConsole',
      attributes: {
        agent_state: {
          type: 'string',
          access: 'read',
          nullable: true,
          values: ['online', 'offline', 'away', 'transfers only'],
        },
        client_access_token: { type: 'string', access: 'read', nullable: true, secret: true },
        current_call: { type: 'object', access: 'read', nullable: true },
        features: { model: () => CallConsoleFeatures, access: 'read', nullable: true },
        is_available: { type: 'boolean', access: 'read', nullable: true },
        phone_numbers: { model: () => CallConsolePhoneNumber, list: true, access: 'read', nullable: true },
        via: { type: 'string', access: 'read', nullable: true, values: ['client', 'browser'] },
        voice_number: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface CallConsole {
  /** Whether the agent takes calls. Here one of the states is spelt with a blank. Read-only. */
  readonly agent_state: CallConsoleAgentState | OpenString | null | undefined;
  /**
   * Token with which the browser connects to the telephone company. Treat it as a secret. Read-only. A secret:
   * inspection does not show it.
   */
  readonly client_access_token: string | null | undefined;
  /** The call that the agent is on. Read-only. */
  readonly current_call: Record<string, unknown> | null | undefined;
  /** What the account's plan and settings allow in the console. Read-only. */
  readonly features: CallConsoleFeatures | null | undefined;
  /** Whether calls are offered to the agent. Read-only. */
  readonly is_available: boolean | null | undefined;
  /** The lines that the agent can call from. Read-only. */
  readonly phone_numbers: CallConsolePhoneNumber[] | null | undefined;
  /** What calls reach the agent through. Read-only. */
  readonly via: CallConsoleVia | OpenString | null | undefined;
  /** The agent's own number, to which calls are forwarded. Read-only. */
  readonly voice_number: string | null | undefined;
}
