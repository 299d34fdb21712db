// From specification/talk/objects/phone-number-settings.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { groupLink } from '../../support/links.ts';
import type { Group } from '../../support/objects/group.ts';
import { OverflowNumber, type OverflowNumberInput } from './overflow-number.ts';

/** The values of `call_recording_delete_after` that a request may state. */
export type PhoneNumberSettingsCallRecordingDeleteAfter =
  | 'never'
  | '1.days'
  | '1.weeks'
  | '2.weeks'
  | '1.months'
  | '2.months'
  | '3.months'
  | '6.months'
  | '1.years'
  | '2.years';

/** The values of `forwarding_caller_id` that a request may state. */
export type PhoneNumberSettingsForwardingCallerId = 'caller_number' | 'talk_number' | 'talk_number_for_anonymous';

/** The values of `voicemail_recording_delete_after` that a request may state. */
export type PhoneNumberSettingsVoicemailRecordingDeleteAfter =
  | 'never'
  | '1.days'
  | '1.weeks'
  | '2.weeks'
  | '1.months'
  | '2.months'
  | '3.months'
  | '6.months'
  | '1.years'
  | '2.years';

/** What a request may state of a PhoneNumberSettings. */
export interface PhoneNumberSettingsInput {
  /** Whether agents of every group may call from it. */
  all_groups_access_enabled?: boolean | undefined;
  /** Whether agents may call from it. */
  allow_outbound_calls?: boolean | undefined;
  /** Whether agents are put through without accepting a call. */
  auto_accept_enabled?: boolean | undefined;
  /** Seconds until they are put through: 0, 5 or 10. */
  auto_accept_time?: number | undefined;
  /** Whether callers are told how long they will wait. */
  average_wait_time_message_enabled?: boolean | undefined;
  /** Seconds for which a call is offered to one agent. */
  call_offering_duration?: number | undefined;
  /** After what time recordings of calls are deleted. */
  call_recording_delete_after?: PhoneNumberSettingsCallRecordingDeleteAfter | undefined;
  /** Whether waiting callers can ask to be called back. */
  callback_from_queue?: boolean | undefined;
  /** Language in which they are asked. */
  callback_locale?: string | undefined;
  /** Whether a call that the caller gave up becomes a ticket. */
  create_ticket_for_abandoned_calls?: boolean | undefined;
  /** Whether an agent who missed a call is offered it again. */
  dequeue_retry_if_attempted?: boolean | undefined;
  /** The number that an agent sees when a call is forwarded to their telephone. */
  forwarding_caller_id?: PhoneNumberSettingsForwardingCallerId | undefined;
  /** Most callers that may wait. */
  maximum_queue_size?: number | undefined;
  /** Longest time that a caller waits, in minutes. */
  maximum_queue_wait_time?: number | undefined;
  /** Groups whose agents may call from it. */
  outbound_calls_group_ids?: readonly Id[] | undefined;
  /** In place of `outbound_calls_group_ids`: records, or their ids. */
  outbound_calls_groups?: readonly (Group | Id)[] | undefined;
  /** Where calls go that nobody takes. */
  overflow_number?: OverflowNumber | OverflowNumberInput | undefined;
  /** How soon its calls are offered, against those of other lines. */
  priority?: number | undefined;
  /** Whether callers can leave a message. */
  voicemail?: boolean | undefined;
  /** Whether they can outside business hours. */
  voicemail_outside_business_hours?: boolean | undefined;
  /** After what time voicemails are deleted. */
  voicemail_recording_delete_after?: PhoneNumberSettingsVoicemailRecordingDeleteAfter | undefined;
  /** Whether agents have time for notes after a call. */
  wrap_up_enabled?: boolean | undefined;
  /** How many seconds; null for no limit. */
  wrap_up_time_limit?: number | null | undefined;
}

/** How calls to and from a phone number are handled. */
export class PhoneNumberSettings extends Model<PhoneNumberSettingsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'PhoneNumberSettings',
      attributes: {
        all_groups_access_enabled: 'boolean',
        allow_outbound_calls: 'boolean',
        auto_accept_enabled: 'boolean',
        auto_accept_time: 'integer',
        average_wait_time_message_enabled: 'boolean',
        call_offering_duration: 'integer',
        call_recording_delete_after: {
          type: 'string',
          values: [
            'never',
            '1.days',
            '1.weeks',
            '2.weeks',
            '1.months',
            '2.months',
            '3.months',
            '6.months',
            '1.years',
            '2.years',
          ],
        },
        callback_from_queue: 'boolean',
        callback_locale: 'string',
        create_ticket_for_abandoned_calls: 'boolean',
        dequeue_retry_if_attempted: 'boolean',
        forwarding_caller_id: { type: 'string', values: ['caller_number', 'talk_number', 'talk_number_for_anonymous'] },
        maximum_queue_size: 'integer',
        maximum_queue_wait_time: 'integer',
        outbound_calls_group_ids: { type: 'integer[]', references: groupLink, accessor: 'outbound_calls_groups' },
        overflow_number: { model: () => OverflowNumber },
        priority: 'integer',
        voicemail: 'boolean',
        voicemail_outside_business_hours: 'boolean',
        voicemail_recording_delete_after: {
          type: 'string',
          values: [
            'never',
            '1.days',
            '1.weeks',
            '2.weeks',
            '1.months',
            '2.months',
            '3.months',
            '6.months',
            '1.years',
            '2.years',
          ],
        },
        wrap_up_enabled: 'boolean',
        wrap_up_time_limit: { type: 'integer', nullable: true },
      },
    };
  }
}

export interface PhoneNumberSettings {
  /** Whether agents of every group may call from it. */
  all_groups_access_enabled: boolean | undefined;
  /** Whether agents may call from it. */
  allow_outbound_calls: boolean | undefined;
  /** Whether agents are put through without accepting a call. */
  auto_accept_enabled: boolean | undefined;
  /** Seconds until they are put through: 0, 5 or 10. */
  auto_accept_time: number | undefined;
  /** Whether callers are told how long they will wait. */
  average_wait_time_message_enabled: boolean | undefined;
  /** Seconds for which a call is offered to one agent. */
  call_offering_duration: number | undefined;
  /** After what time recordings of calls are deleted. */
  call_recording_delete_after: PhoneNumberSettingsCallRecordingDeleteAfter | OpenString | undefined;
  /** Whether waiting callers can ask to be called back. */
  callback_from_queue: boolean | undefined;
  /** Language in which they are asked. */
  callback_locale: string | undefined;
  /** Whether a call that the caller gave up becomes a ticket. */
  create_ticket_for_abandoned_calls: boolean | undefined;
  /** Whether an agent who missed a call is offered it again. */
  dequeue_retry_if_attempted: boolean | undefined;
  /** The number that an agent sees when a call is forwarded to their telephone. */
  forwarding_caller_id: PhoneNumberSettingsForwardingCallerId | OpenString | undefined;
  /** Most callers that may wait. */
  maximum_queue_size: number | undefined;
  /** Longest time that a caller waits, in minutes. */
  maximum_queue_wait_time: number | undefined;
  /** Groups whose agents may call from it. */
  outbound_calls_group_ids: number[] | undefined;
  /**
   * Groups whose agents may call from it. Loaded when awaited: all records of the type at once, one time. Missing
   * records are left out.
   */
  get outbound_calls_groups(): Promise<Group[]>;
  set outbound_calls_groups(value: readonly (Group | Id)[]);
  /** Where calls go that nobody takes. */
  get overflow_number(): OverflowNumber | undefined;
  set overflow_number(value: OverflowNumber | OverflowNumberInput | undefined);
  /** How soon its calls are offered, against those of other lines. */
  priority: number | undefined;
  /** Whether callers can leave a message. */
  voicemail: boolean | undefined;
  /** Whether they can outside business hours. */
  voicemail_outside_business_hours: boolean | undefined;
  /** After what time voicemails are deleted. */
  voicemail_recording_delete_after: PhoneNumberSettingsVoicemailRecordingDeleteAfter | OpenString | undefined;
  /** Whether agents have time for notes after a call. */
  wrap_up_enabled: boolean | undefined;
  /** How many seconds; null for no limit. */
  wrap_up_time_limit: number | null | undefined;
}
