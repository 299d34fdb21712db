// From specification/talk/objects/call.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { groupLink, ticketLink, userLink } from '../../support/links.ts';
import type { Group } from '../../support/objects/group.ts';
import type { Ticket } from '../../support/objects/ticket.ts';
import type { User } from '../../support/objects/user.ts';
import { phoneNumberLink } from '../links.ts';
import type { PhoneNumber } from './phone-number.ts';

/** The values of `call_recording_consent` that a request may state. */
export type CallCallRecordingConsent = 'always' | 'opt_in' | 'opt_out' | 'never';

/** The values of `call_recording_consent_action` that a request may state. */
export type CallCallRecordingConsentAction = 'caller_opted_in' | 'caller_opted_out';

/** The values of `callback_source` that a request may state. */
export type CallCallbackSource = 'queue' | 'web widget';

/** The values of `completion_status` that a request may state. */
export type CallCompletionStatus =
  | 'completed'
  | 'abandoned_in_queue'
  | 'abandoned_in_ivr'
  | 'abandoned_in_voicemail'
  | 'abandoned_on_hold'
  | 'pending_voicemail';

/** The values of `direction` that a request may state. */
export type CallDirection = 'inbound' | 'outbound';

/** The values of `ivr_action` that a request may state. */
export type CallIvrAction = 'menu' | 'voicemail' | 'group' | 'phone_number' | 'textback' | 'invalid';

/** The values of `line_type` that a request may state. */
export type CallLineType = 'phone' | 'digital';

/** The values of `quality_issues` that a request may state. */
export type CallQualityIssue =
  | 'silence'
  | 'high_jitter'
  | 'high_packet_loss'
  | 'high_pdd'
  | 'high_latency'
  | 'information_not_available'
  | 'none';

/**
 * A call that came in or went out through Talk.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/incremental_exports/
 */
export class Call extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Call',
      attributes: {
        id: { type: 'integer', access: 'read' },
        agent_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'agent' },
        call_channel: { type: 'string', access: 'read', nullable: true },
        call_charge: { type: 'string', access: 'read', nullable: true },
        call_group_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: groupLink,
          accessor: 'call_group',
        },
        call_recording_consent: {
          type: 'string',
          access: 'read',
          nullable: true,
          values: ['always', 'opt_in', 'opt_out', 'never'],
        },
        call_recording_consent_action: {
          type: 'string',
          access: 'read',
          nullable: true,
          values: ['caller_opted_in', 'caller_opted_out'],
        },
        call_recording_consent_keypress: { type: 'string', access: 'read', nullable: true },
        callback: { type: 'boolean', access: 'read', nullable: true },
        callback_source: { type: 'string', access: 'read', nullable: true, values: ['queue', 'web widget'] },
        completion_status: {
          type: 'string',
          access: 'read',
          nullable: true,
          values: [
            'completed',
            'abandoned_in_queue',
            'abandoned_in_ivr',
            'abandoned_in_voicemail',
            'abandoned_on_hold',
            'pending_voicemail',
          ],
        },
        consultation_time: { type: 'integer', access: 'read', nullable: true },
        copilot_suggestions_generated_successful: { type: 'integer', access: 'read', nullable: true },
        copilot_suggestions_generated_total: { type: 'integer', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        customer_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'customer' },
        customer_requested_voicemail: { type: 'boolean', access: 'read', nullable: true },
        default_group: { type: 'boolean', access: 'read', nullable: true },
        direction: { type: 'string', access: 'read', nullable: true, values: ['inbound', 'outbound'] },
        duration: { type: 'integer', access: 'read', nullable: true },
        exceeded_queue_wait_time: { type: 'boolean', access: 'read', nullable: true },
        hold_time: { type: 'integer', access: 'read', nullable: true },
        ivr_action: {
          type: 'string',
          access: 'read',
          nullable: true,
          values: ['menu', 'voicemail', 'group', 'phone_number', 'textback', 'invalid'],
        },
        ivr_destination_group_name: { type: 'string', access: 'read', nullable: true },
        ivr_hops: { type: 'integer', access: 'read', nullable: true },
        ivr_routed_to: { type: 'string', access: 'read', nullable: true },
        ivr_time_spent: { type: 'integer', access: 'read', nullable: true },
        line: { type: 'string', access: 'read', nullable: true },
        line_id: { type: 'integer', access: 'read', nullable: true },
        line_type: { type: 'string', access: 'read', nullable: true, values: ['phone', 'digital'] },
        minutes_billed: { type: 'integer', access: 'read', nullable: true },
        not_recording_time: { type: 'integer', access: 'read', nullable: true },
        outside_business_hours: { type: 'boolean', access: 'read', nullable: true },
        overflowed: { type: 'boolean', access: 'read', nullable: true },
        overflowed_to: { type: 'string', access: 'read', nullable: true },
        phone_number: { type: 'string', access: 'read', nullable: true },
        phone_number_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: phoneNumberLink,
          accessor: 'phone_line',
        },
        post_call_summary: { type: 'boolean', access: 'read', nullable: true },
        post_call_summary_created: { type: 'boolean', access: 'read', nullable: true },
        post_call_transcription: { type: 'boolean', access: 'read', nullable: true },
        post_call_transcription_created: { type: 'boolean', access: 'read', nullable: true },
        quality_issues: {
          type: 'string[]',
          access: 'read',
          nullable: true,
          values: [
            'silence',
            'high_jitter',
            'high_packet_loss',
            'high_pdd',
            'high_latency',
            'information_not_available',
            'none',
          ],
        },
        real_time_transcription: { type: 'boolean', access: 'read', nullable: true },
        recording_control_interactions: { type: 'integer', access: 'read', nullable: true },
        recording_time: { type: 'integer', access: 'read', nullable: true },
        talk_time: { type: 'integer', access: 'read', nullable: true },
        ticket_id: { type: 'integer', access: 'read', nullable: true, references: ticketLink, accessor: 'ticket' },
        time_to_answer: { type: 'integer', access: 'read', nullable: true },
        transcription_language: { type: 'string', access: 'read', nullable: true },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
        voicemail: { type: 'boolean', access: 'read', nullable: true },
        wait_time: { type: 'integer', access: 'read', nullable: true },
        wrap_up_time: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface Call {
  /** Assigned by Zendesk when the call is made. Read-only. */
  readonly id: number;
  /** The agent who took the call first. Read-only. */
  readonly agent_id: number | null;
  /**
   * The agent who took the call first. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get agent(): Promise<User | null>;
  /** What the call came in through. Read-only. */
  readonly call_channel: string | null | undefined;
  /** What the call cost, in US dollars. Read-only. */
  readonly call_charge: string | null;
  /** The group that took the call. Read-only. */
  readonly call_group_id: number | null;
  /**
   * The group that took the call. Loaded when awaited: all records of the type at once, one time. Null where there is
   * none.
   */
  get call_group(): Promise<Group | null>;
  /** Whether callers of the line are asked before a call is recorded. Read-only. */
  readonly call_recording_consent: CallCallRecordingConsent | OpenString | null;
  /** What the caller answered. Read-only. */
  readonly call_recording_consent_action: CallCallRecordingConsentAction | OpenString | null;
  /** The key that the caller pressed to answer. Read-only. */
  readonly call_recording_consent_keypress: string | null;
  /** Whether the caller asked to be called back. Read-only. */
  readonly callback: boolean | null;
  /** Where the caller asked for it. Read-only. */
  readonly callback_source: CallCallbackSource | OpenString | null;
  /** How the call ended. Read-only. */
  readonly completion_status: CallCompletionStatus | OpenString | null;
  /** Seconds that agents spoke with each other. Read-only. */
  readonly consultation_time: number | null;
  /** Suggestions of Copilot that were made. Read-only. */
  readonly copilot_suggestions_generated_successful: number | null | undefined;
  /** Suggestions of Copilot that were asked for. Read-only. */
  readonly copilot_suggestions_generated_total: number | null | undefined;
  /** When the call began. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** The person who called, or was called. Read-only. */
  readonly customer_id: number | null;
  /**
   * The person who called, or was called. Loaded when awaited: for all records of a page at once, in batches of up to
   * 100. Null where there is none.
   */
  get customer(): Promise<User | null>;
  /** Whether the caller chose to leave a message. Read-only. */
  readonly customer_requested_voicemail: boolean | null;
  /** Whether the call was taken by the group that is offered calls first. Read-only. */
  readonly default_group: boolean | null;
  /** Whether it came in or went out. Read-only. */
  readonly direction: CallDirection | OpenString | null;
  /** Seconds from beginning to end. Read-only. */
  readonly duration: number | null;
  /** Whether the caller waited longer than is allowed. Read-only. */
  readonly exceeded_queue_wait_time: boolean | null;
  /** Seconds on hold. Read-only. */
  readonly hold_time: number | null;
  /** What the phone tree did with the call in the end. Read-only. */
  readonly ivr_action: CallIvrAction | OpenString | null;
  /** The group that the phone tree passed the call to. Read-only. */
  readonly ivr_destination_group_name: string | null;
  /** Menus of the phone tree that the caller went through. Read-only. */
  readonly ivr_hops: number | null;
  /** The number that the phone tree passed the call to. Read-only. */
  readonly ivr_routed_to: string | null;
  /** Seconds in the phone tree. Read-only. */
  readonly ivr_time_spent: number | null;
  /** The line of the call. Read-only. */
  readonly line: string | null | undefined;
  /** Id of the line: of a phone number or of a digital line, as `line_type` says. Read-only. */
  readonly line_id: number | null | undefined;
  /** What kind of line it is. Read-only. */
  readonly line_type: CallLineType | OpenString | null | undefined;
  /** Minutes that are charged. Read-only. */
  readonly minutes_billed: number | null;
  /** Seconds for which an agent had stopped the recording. Read-only. */
  readonly not_recording_time: number | null;
  /** Whether it came in outside business hours. Read-only. */
  readonly outside_business_hours: boolean | null;
  /** Whether it went to another number because nobody took it. Read-only. */
  readonly overflowed: boolean | null;
  /** That number. Read-only. */
  readonly overflowed_to: string | null;
  /** The number of the account that was called, or called from. Read-only. */
  readonly phone_number: string | null;
  /** The same as a record: its settings, groups and greetings. Read-only. */
  readonly phone_number_id: number | null;
  /**
   * The same as a record: its settings, groups and greetings. Loaded when awaited: all records of the type at once, one
   * time. Null where there is none.
   */
  get phone_line(): Promise<PhoneNumber | null>;
  /** Whether calls of the line are summed up afterwards. Read-only. */
  readonly post_call_summary: boolean | null | undefined;
  /** Whether this one was. Read-only. */
  readonly post_call_summary_created: boolean | null | undefined;
  /** Whether calls of the line are written down afterwards. Read-only. */
  readonly post_call_transcription: boolean | null | undefined;
  /** Whether this one was. Read-only. */
  readonly post_call_transcription_created: boolean | null | undefined;
  /** What was wrong with the connection; `none` where nothing was. Read-only. */
  readonly quality_issues: (CallQualityIssue | OpenString)[] | null;
  /** Whether it was written down while it went on. Read-only. */
  readonly real_time_transcription: boolean | null | undefined;
  /** How often an agent stopped or resumed the recording. Read-only. */
  readonly recording_control_interactions: number | null;
  /** Seconds that were recorded. Read-only. */
  readonly recording_time: number | null;
  /** Seconds of talk. Read-only. */
  readonly talk_time: number | null;
  /** The ticket of the call. Read-only. */
  readonly ticket_id: number | null;
  /**
   * The ticket of the call. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get ticket(): Promise<Ticket | null>;
  /** Seconds until an agent answered. Read-only. */
  readonly time_to_answer: number | null;
  /** Language in which it was written down. Read-only. */
  readonly transcription_language: string | null | undefined;
  /** When the record last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
  /** Whether a message was left. Read-only. */
  readonly voicemail: boolean | null;
  /** Seconds that the caller waited. Read-only. */
  readonly wait_time: number | null;
  /** Seconds that agents took for notes afterwards. Read-only. */
  readonly wrap_up_time: number | null;
}
