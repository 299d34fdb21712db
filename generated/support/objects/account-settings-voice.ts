// From specification/support/objects/account-settings-voice.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsVoice. */
export interface AccountSettingsVoiceInput {
  /** Whether an agent presses a key to accept a call that is forwarded. */
  agent_confirmation_when_forwarding?: boolean | undefined;
  /** Whether agents have time for notes after a call. */
  agent_wrap_up_after_calls?: boolean | undefined;
  /** Whether Talk is on. */
  enabled?: boolean | undefined;
  /** Whether it keeps a log. */
  logging?: boolean | undefined;
  /** Most callers that may wait. */
  maximum_queue_size?: number | null | undefined;
  /** Longest time that a caller waits, in minutes. */
  maximum_queue_wait_time?: number | null | undefined;
  /** Whether calls are taken during business hours only. */
  only_during_business_hours?: boolean | undefined;
  /** Whether agents can call. */
  outbound_enabled?: boolean | undefined;
  /** Whether requesters can hear recordings. */
  recordings_public?: boolean | undefined;
  /** Whether calls can be forwarded to mobile phones in the United Kingdom. */
  uk_mobile_forwarding?: boolean | undefined;
}

/**
 * Talk.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsVoice extends Model<AccountSettingsVoiceInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsVoice',
      attributes: {
        agent_confirmation_when_forwarding: 'boolean',
        agent_wrap_up_after_calls: 'boolean',
        enabled: 'boolean',
        logging: 'boolean',
        maximum_queue_size: 'integer',
        maximum_queue_wait_time: 'integer',
        only_during_business_hours: 'boolean',
        outbound_enabled: 'boolean',
        recordings_public: 'boolean',
        uk_mobile_forwarding: 'boolean',
      },
    };
  }
}

export interface AccountSettingsVoice {
  /** Whether an agent presses a key to accept a call that is forwarded. */
  agent_confirmation_when_forwarding: boolean | undefined;
  /** Whether agents have time for notes after a call. */
  agent_wrap_up_after_calls: boolean | undefined;
  /** Whether Talk is on. */
  enabled: boolean | undefined;
  /** Whether it keeps a log. */
  logging: boolean | undefined;
  /** Most callers that may wait. */
  maximum_queue_size: number | null | undefined;
  /** Longest time that a caller waits, in minutes. */
  maximum_queue_wait_time: number | null | undefined;
  /** Whether calls are taken during business hours only. */
  only_during_business_hours: boolean | undefined;
  /** Whether agents can call. */
  outbound_enabled: boolean | undefined;
  /** Whether requesters can hear recordings. */
  recordings_public: boolean | undefined;
  /** Whether calls can be forwarded to mobile phones in the United Kingdom. */
  uk_mobile_forwarding: boolean | undefined;
}
