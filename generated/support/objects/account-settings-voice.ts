// From specification/support/objects/account-settings-voice.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * Talk.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsVoice extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsVoice',
      attributes: {
        agent_confirmation_when_forwarding: { type: 'boolean', access: 'read' },
        agent_wrap_up_after_calls: { type: 'boolean', access: 'read' },
        enabled: { type: 'boolean', access: 'read' },
        logging: { type: 'boolean', access: 'read' },
        maximum_queue_size: { type: 'integer', access: 'read', nullable: true },
        maximum_queue_wait_time: { type: 'integer', access: 'read', nullable: true },
        only_during_business_hours: { type: 'boolean', access: 'read' },
        outbound_enabled: { type: 'boolean', access: 'read' },
        recordings_public: { type: 'boolean', access: 'read' },
        uk_mobile_forwarding: { type: 'boolean', access: 'read' },
      },
    };
  }
}

export interface AccountSettingsVoice {
  /** Whether an agent presses a key to accept a call that is forwarded. Read-only. */
  readonly agent_confirmation_when_forwarding: boolean | undefined;
  /** Whether agents have time for notes after a call. Read-only. */
  readonly agent_wrap_up_after_calls: boolean | undefined;
  /** Whether Talk is on. Read-only. */
  readonly enabled: boolean | undefined;
  /** Whether it keeps a log. Read-only. */
  readonly logging: boolean | undefined;
  /** Most callers that may wait. Read-only. */
  readonly maximum_queue_size: number | null | undefined;
  /** Longest time that a caller waits, in minutes. Read-only. */
  readonly maximum_queue_wait_time: number | null | undefined;
  /** Whether calls are taken during business hours only. Read-only. */
  readonly only_during_business_hours: boolean | undefined;
  /** Whether agents can call. Read-only. */
  readonly outbound_enabled: boolean | undefined;
  /** Whether requesters can hear recordings. Read-only. */
  readonly recordings_public: boolean | undefined;
  /** Whether calls can be forwarded to mobile phones in the United Kingdom. Read-only. */
  readonly uk_mobile_forwarding: boolean | undefined;
}
