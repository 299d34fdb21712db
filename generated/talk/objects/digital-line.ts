// From specification/talk/objects/digital-line.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { brandLink, groupLink, scheduleLink } from '../../support/links.ts';
import type { Brand } from '../../support/objects/brand.ts';
import type { Group } from '../../support/objects/group.ts';
import type { Schedule } from '../../support/objects/schedule.ts';
import { greetingLink } from '../links.ts';
import type { Greeting } from './greeting.ts';

/** The values of `call_recording_consent` that a request may state. */
export type DigitalLineCallRecordingConsent = 'always' | 'opt_in' | 'opt_out' | 'never';

/** What a request may state of a DigitalLine. */
export interface DigitalLineInput {
  /** The number that agents call from when they return a call. */
  outbound_number?: string | null | undefined;
  /** The brand that the line belongs to. */
  brand_id?: Id | null | undefined;
  /** In place of `brand_id`: a record, or its id. */
  brand?: Brand | Id | null | undefined;
  /** The name that the account gave it. */
  nickname?: string | null | undefined;
  /** Whether it is a phone number or a digital line. */
  line_type?: 'digital' | undefined;
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
  call_recording_consent?: DigitalLineCallRecordingConsent | OpenString | undefined;
  /** Whether voicemails are written down. */
  transcription?: boolean | undefined;
}

/**
 * A line that customers reach from a web page or an app, without a telephone number.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/digital_lines/
 */
export class DigitalLine extends Model<DigitalLineInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'DigitalLine',
      resource: () => import('../resources/digital-lines.ts').then((module) => module.DigitalLines),
      attributes: {
        id: { type: 'integer', access: 'read' },
        line_id: { type: 'string', access: 'read', nullable: true },
        outbound_number: { type: 'string', nullable: true },
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
      },
    };
  }
}

export interface DigitalLine {
  /** Assigned by Zendesk when the line is made. Read-only. */
  readonly id: number;
  /** Key of the line in the code of the page or app that calls it. Read-only. */
  readonly line_id: string | null | undefined;
  /** The number that agents call from when they return a call. */
  outbound_number: string | null | undefined;
  /** The brand that the line belongs to. */
  brand_id: number | null | undefined;
  /**
   * The brand that the line belongs to. Loaded when awaited: all records of the type at once, one time. Null where
   * there is none.
   */
  get brand(): Promise<Brand | null>;
  set brand(value: Brand | Id | null);
  /** The name that the account gave it. */
  nickname: string | null | undefined;
  /** Whether it is a phone number or a digital line. */
  line_type: 'digital' | undefined;
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
  call_recording_consent: DigitalLineCallRecordingConsent | OpenString | undefined;
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
}
