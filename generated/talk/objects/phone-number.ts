// From specification/talk/objects/phone-number.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { brandLink, groupLink, scheduleLink } from '../../support/links.ts';
import type { Brand } from '../../support/objects/brand.ts';
import type { Group } from '../../support/objects/group.ts';
import type { Schedule } from '../../support/objects/schedule.ts';
import { greetingLink, ivrLink } from '../links.ts';
import type { Greeting } from './greeting.ts';
import type { Ivr } from './ivr.ts';
import { PhoneNumberCapabilities } from './phone-number-capabilities.ts';
import { PhoneNumberSettings, type PhoneNumberSettingsInput } from './phone-number-settings.ts';

/** The values of `call_recording_consent` that a request may state. */
export type PhoneNumberCallRecordingConsent = 'always' | 'opt_in' | 'opt_out' | 'never';

/** What a request may state of a PhoneNumber. */
export interface PhoneNumberInput {
  /** What `search` gave with the number, to buy it by. */
  token?: string | undefined;
  /** The brand that the number belongs to. */
  brand_id?: Id | null | undefined;
  /** In place of `brand_id`: a record, or its id. */
  brand?: Brand | Id | null | undefined;
  /** The name that the account gave it. */
  nickname?: string | null | undefined;
  /** Whether it is a phone number or a digital line. */
  line_type?: 'phone' | undefined;
  /** Groups whose agents its calls are offered to. */
  group_ids?: readonly Id[] | undefined;
  /** In place of `group_ids`: records, or their ids. */
  groups?: readonly (Group | Id)[] | undefined;
  /** The group that is offered its calls first. */
  default_group_id?: Id | null | undefined;
  /** In place of `default_group_id`: a record, or its id. */
  default_group?: Group | Id | null | undefined;
  /** Greetings of the account that callers hear. */
  greeting_ids?: readonly Id[] | undefined;
  /** In place of `greeting_ids`: records, or their ids. */
  greetings?: readonly (Greeting | Id)[] | undefined;
  /** The business hours that it keeps. */
  schedule_id?: Id | null | undefined;
  /** In place of `schedule_id`: a record, or its id. */
  schedule?: Schedule | Id | null | undefined;
  /** How soon its calls are offered, against those of other lines. */
  priority?: number | null | undefined;
  /** Whether calls are recorded. */
  recorded?: boolean | undefined;
  /** Whether callers are asked before a call is recorded. */
  call_recording_consent?: PhoneNumberCallRecordingConsent | OpenString | undefined;
  /** Whether voicemails are written down. */
  transcription?: boolean | undefined;
  /** Number that calls go to while Talk cannot be reached. */
  failover_number?: string | null | undefined;
  /** The phone tree that callers hear. */
  ivr_id?: Id | null | undefined;
  /** In place of `ivr_id`: a record, or its id. */
  ivr?: Ivr | Id | null | undefined;
  /** Whether agents may call from it. */
  outbound_enabled?: boolean | undefined;
  /** Whether it takes calls. */
  voice_enabled?: boolean | undefined;
  /** Whether it takes text messages. */
  sms_enabled?: boolean | undefined;
  /** The group that text messages are assigned to. */
  sms_group_id?: Id | null | undefined;
  /** In place of `sms_group_id`: a record, or its id. */
  sms_group?: Group | Id | null | undefined;
  /** Whether calls are summed up afterwards. */
  post_call_voice_ai_enabled?: boolean | undefined;
  /** Whether calls are passed on to quality assurance. */
  voice_qa_enabled?: boolean | undefined;
  /** How its calls are handled. Comes with `include: ['settings']`. */
  settings?: PhoneNumberSettings | PhoneNumberSettingsInput | undefined;
}

/** What a request states that makes a PhoneNumber. */
export type PhoneNumberCreate = PhoneNumberInput & {
  token: string;
};

/**
 * A telephone number of the account.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/phone_numbers/
 */
export class PhoneNumber extends Model<PhoneNumberInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'PhoneNumber',
      resource: () => import('../resources/phone-numbers.ts').then((module) => module.PhoneNumbers),
      attributes: {
        id: { type: 'integer', access: 'read' },
        number: { type: 'string', access: 'read', nullable: true },
        display_number: { type: 'string', access: 'read', nullable: true },
        name: { type: 'string', access: 'read' },
        country_code: { type: 'string', access: 'read', nullable: true },
        location: { type: 'string', access: 'read', nullable: true },
        toll_free: { type: 'boolean', access: 'read', nullable: true },
        external: { type: 'boolean', access: 'read', nullable: true },
        capabilities: { model: () => PhoneNumberCapabilities, access: 'read', nullable: true },
        token: 'string',
        brand_id: { type: 'integer', nullable: true, references: brandLink, accessor: 'brand' },
        nickname: { type: 'string', nullable: true },
        line_type: 'string',
        group_ids: { type: 'integer[]', references: groupLink, accessor: 'groups' },
        default_group_id: { type: 'integer', nullable: true, references: groupLink, accessor: 'default_group' },
        greeting_ids: { type: 'integer[]', references: greetingLink, accessor: 'greetings' },
        default_greeting_ids: {
          type: 'string[]',
          access: 'read',
          nullable: true,
          references: greetingLink,
          accessor: 'default_greetings',
        },
        schedule_id: { type: 'integer', nullable: true, references: scheduleLink, accessor: 'schedule' },
        priority: { type: 'integer', nullable: true },
        recorded: 'boolean',
        call_recording_consent: 'string',
        transcription: 'boolean',
        ai_agent_enabled: { type: 'boolean', access: 'read', nullable: true },
        bot_id: { type: 'string', access: 'read', nullable: true },
        categorised_greetings_with_sub_settings: { type: 'object', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        categorised_greetings: { type: 'object', access: 'read', nullable: true },
        failover_number: { type: 'string', nullable: true },
        ivr_id: { type: 'integer', nullable: true, references: ivrLink, accessor: 'ivr' },
        outbound_enabled: 'boolean',
        voice_enabled: 'boolean',
        sms_enabled: 'boolean',
        sms_group_id: { type: 'integer', nullable: true, references: groupLink, accessor: 'sms_group' },
        post_call_voice_ai_enabled: 'boolean',
        voice_qa_enabled: 'boolean',
        settings: { model: () => PhoneNumberSettings },
      },
    };
  }
}

export interface PhoneNumber {
  /** Assigned by Zendesk when the number is bought. Read-only. */
  readonly id: number;
  /** The number in international form. Read-only. */
  readonly number: string | null | undefined;
  /** The number as it is shown to people. Read-only. */
  readonly display_number: string | null | undefined;
  /** Name of the line: its nickname, or else its number. Read-only. */
  readonly name: string | undefined;
  /** The country of the number, as two letters of ISO 3166. Read-only. */
  readonly country_code: string | null | undefined;
  /** Where the number belongs to. Read-only. */
  readonly location: string | null | undefined;
  /** Whether callers pay nothing. Read-only. */
  readonly toll_free: boolean | null | undefined;
  /** Whether it belongs to another telephone company. Read-only. */
  readonly external: boolean | null | undefined;
  /** What it can be used for. Read-only. */
  readonly capabilities: PhoneNumberCapabilities | null | undefined;
  /** What `search` gave with the number, to buy it by. */
  token: string | undefined;
  /** The brand that the number belongs to. */
  brand_id: number | null | undefined;
  /**
   * The brand that the number belongs to. Loaded when awaited: all records of the type at once, one time. Null where
   * there is none.
   */
  get brand(): Promise<Brand | null>;
  set brand(value: Brand | Id | null);
  /** The name that the account gave it. */
  nickname: string | null | undefined;
  /** Whether it is a phone number or a digital line. */
  line_type: 'phone' | undefined;
  /** Groups whose agents its calls are offered to. */
  group_ids: number[] | undefined;
  /**
   * Groups whose agents its calls are offered to. Loaded when awaited: all records of the type at once, one time.
   * Missing records are left out.
   */
  get groups(): Promise<Group[]>;
  set groups(value: readonly (Group | Id)[]);
  /** The group that is offered its calls first. */
  default_group_id: number | null | undefined;
  /**
   * The group that is offered its calls first. Loaded when awaited: all records of the type at once, one time. Null
   * where there is none.
   */
  get default_group(): Promise<Group | null>;
  set default_group(value: Group | Id | null);
  /** Greetings of the account that callers hear. */
  greeting_ids: number[] | undefined;
  /**
   * Greetings of the account that callers hear. Loaded when awaited: all records of the type at once, one time. Missing
   * records are left out.
   */
  get greetings(): Promise<Greeting[]>;
  set greetings(value: readonly (Greeting | Id)[]);
  /** Greetings of Zendesk that callers hear, by their names. Read-only. */
  readonly default_greeting_ids: string[] | null | undefined;
  /**
   * Greetings of Zendesk that callers hear, by their names. Loaded when awaited: all records of the type at once, one
   * time. Missing records are left out.
   */
  get default_greetings(): Promise<Greeting[]>;
  /** The business hours that it keeps. */
  schedule_id: number | null | undefined;
  /**
   * The business hours that it keeps. Loaded when awaited: all records of the type at once, one time. Null where there
   * is none.
   */
  get schedule(): Promise<Schedule | null>;
  set schedule(value: Schedule | Id | null);
  /** How soon its calls are offered, against those of other lines. */
  priority: number | null | undefined;
  /** Whether calls are recorded. */
  recorded: boolean | undefined;
  /** Whether callers are asked before a call is recorded. */
  call_recording_consent: PhoneNumberCallRecordingConsent | OpenString | undefined;
  /** Whether voicemails are written down. */
  transcription: boolean | undefined;
  /** Whether an AI agent takes its calls. Read-only. */
  readonly ai_agent_enabled: boolean | null | undefined;
  /** The AI agent that takes its calls. Read-only. */
  readonly bot_id: string | null | undefined;
  /** The greetings by their category. Read-only. */
  readonly categorised_greetings_with_sub_settings: Record<string, unknown> | null | undefined;
  /** When it was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** Greetings by their category. Read-only. */
  readonly categorised_greetings: Record<string, unknown> | null | undefined;
  /** Number that calls go to while Talk cannot be reached. */
  failover_number: string | null | undefined;
  /** The phone tree that callers hear. */
  ivr_id: number | null | undefined;
  /**
   * The phone tree that callers hear. Loaded when awaited: all records of the type at once, one time. Null where there
   * is none.
   */
  get ivr(): Promise<Ivr | null>;
  set ivr(value: Ivr | Id | null);
  /** Whether agents may call from it. */
  outbound_enabled: boolean | undefined;
  /** Whether it takes calls. */
  voice_enabled: boolean | undefined;
  /** Whether it takes text messages. */
  sms_enabled: boolean | undefined;
  /** The group that text messages are assigned to. */
  sms_group_id: number | null | undefined;
  /**
   * The group that text messages are assigned to. Loaded when awaited: all records of the type at once, one time. Null
   * where there is none.
   */
  get sms_group(): Promise<Group | null>;
  set sms_group(value: Group | Id | null);
  /** Whether calls are summed up afterwards. */
  post_call_voice_ai_enabled: boolean | undefined;
  /** Whether calls are passed on to quality assurance. */
  voice_qa_enabled: boolean | undefined;
  /** How its calls are handled. Comes with `include: ['settings']`. */
  get settings(): PhoneNumberSettings | undefined;
  set settings(value: PhoneNumberSettings | PhoneNumberSettingsInput | undefined);
}
