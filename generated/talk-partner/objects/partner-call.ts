// From specification/talk-partner/objects/partner-call.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { appLink } from '../../apps/links.ts';
import type { App } from '../../apps/objects/app.ts';
import { brandLink, organizationLink, ticketLink, userLink } from '../../support/links.ts';
import type { Brand } from '../../support/objects/brand.ts';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { Organization } from '../../support/objects/organization.ts';
import type { Ticket } from '../../support/objects/ticket.ts';
import type { User } from '../../support/objects/user.ts';

/** The values of `direction` that a request may state. */
export type PartnerCallDirection = 'inbound' | 'outbound';

/** What a request may state of a PartnerCall. */
export interface PartnerCallInput {
  /** The app of the telephone system. It cannot be changed. Only when the record is made. */
  app_id?: Id | undefined;
  /** In place of `app_id`: a record, or its id. */
  app?: App | Id | undefined;
  /** Your own key for the call. */
  external_id?: string | null | undefined;
  /** The agent who took it. */
  agent_id?: Id | null | undefined;
  /** In place of `agent_id`: a record, or its id. */
  agent?: User | CurrentUser | Id | null | undefined;
  /** The person who called, or was called. */
  end_user_id?: Id | null | undefined;
  /** In place of `end_user_id`: a record, or its id. */
  end_user?: User | CurrentUser | Id | null | undefined;
  /** The organization of that person. */
  organization_id?: Id | null | undefined;
  /** In place of `organization_id`: a record, or its id. */
  organization?: Organization | Id | null | undefined;
  /** The brand of the line. */
  brand_id?: Id | null | undefined;
  /** In place of `brand_id`: a record, or its id. */
  brand?: Brand | Id | null | undefined;
  /** The ticket of the call. */
  ticket_id?: Id | null | undefined;
  /** In place of `ticket_id`: a record, or its id. */
  ticket?: Ticket | Id | null | undefined;
  /** The number that called. */
  from_line?: string | undefined;
  /** Name of that number. */
  from_line_nickname?: string | null | undefined;
  /** The number that was called. */
  to_line?: string | undefined;
  /** Name of that number. */
  to_line_nickname?: string | null | undefined;
  /** When the call began. */
  call_started_at?: string | Date | undefined;
  /** In place of `call_started_at`. */
  call_started?: Date | undefined;
  /** When it ended. */
  call_ended_at?: string | Date | null | undefined;
  /** In place of `call_ended_at`. */
  call_ended?: Date | null | undefined;
  /** Whether it came in or went out. */
  direction?: PartnerCallDirection | OpenString | undefined;
  /** Seconds from beginning to end. */
  duration?: number | null | undefined;
  /** The number that the caller dialled. */
  dnis?: string | null | undefined;
  /** Name of the telephone that took it. */
  phone_name?: string | null | undefined;
  /** What kind of call it is. */
  call_type?: string | null | undefined;
  /** Where the caller is. */
  end_user_location?: string | null | undefined;
  /** Whether the caller asked to be called back. */
  callback?: boolean | null | undefined;
  /** Where the caller asked for it. */
  callback_source?: string | null | undefined;
  /** The number to call back. */
  callback_number?: string | null | undefined;
  /** Seconds that the caller waited. */
  wait_time?: number | null | undefined;
  /** Seconds until an agent answered. */
  time_to_answer?: number | null | undefined;
  /** The queue that the caller waited in. */
  queue_name?: string | null | undefined;
  /** Seconds in the queue. */
  queue_time?: number | null | undefined;
  /** Whether that was longer than is allowed. */
  exceeded_queue_time?: boolean | null | undefined;
  /** What the phone tree did with the call in the end. */
  ivr_action?: string | null | undefined;
  /** The group that the phone tree passed the call to. */
  ivr_destination_group_name?: string | null | undefined;
  /** Menus of the phone tree that the caller went through. */
  ivr_hops?: number | null | undefined;
  /** The number that the phone tree passed the call to. */
  ivr_routed_to?: string | null | undefined;
  /** Seconds in the phone tree. */
  ivr_time_spent?: number | null | undefined;
  /** Seconds of talk. */
  talk_time?: number | null | undefined;
  /** Seconds on hold. */
  hold_time?: number | null | undefined;
  /** Seconds that agents spoke with each other. */
  consultation_time?: number | null | undefined;
  /** Seconds that the agent took for notes afterwards. */
  wrap_up_time?: number | null | undefined;
  /** How the call ended. */
  completion_status?: string | null | undefined;
  /** Where in the queue the caller was on giving up. */
  call_abandoned_position?: unknown;
  /** What came of the call, in the words of the telephone system. */
  call_disposition?: string | null | undefined;
  /** Whether the caller chose to leave a message. */
  customer_requested_voicemail?: boolean | null | undefined;
  /** Whether a message was left. */
  voicemail?: boolean | null | undefined;
  /** Whether it came in outside business hours. */
  outside_business_hours?: boolean | null | undefined;
  /** Whether it went to another number because nobody took it. */
  overflowed?: boolean | null | undefined;
  /** That number. */
  overflowed_to?: string | null | undefined;
  /** Address of the recording. */
  recording_url?: string | null | undefined;
  /** Seconds that were recorded. */
  recording_time?: number | null | undefined;
  /** Seconds for which the recording was stopped. */
  not_recording_time?: number | null | undefined;
  /** How often an agent stopped or resumed the recording. */
  recording_control_interactions?: number | null | undefined;
  /** Whether callers are asked before a call is recorded. */
  call_recording_consent?: string | null | undefined;
  /** What the caller answered. */
  call_recording_consent_action?: string | null | undefined;
  /** What was said. */
  transcript?: string | null | undefined;
}

/** What a request states that makes a PartnerCall. */
export type PartnerCallCreate = PartnerCallInput & {
  from_line: string;
  to_line: string;
  direction: PartnerCallDirection | OpenString;
};

/** What a request may state that changes a PartnerCall. */
export type PartnerCallUpdate = Omit<PartnerCallInput, 'app_id' | 'app'>;

/**
 * A call that another telephone system took.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/calls/
 */
export class PartnerCall extends Model<PartnerCallInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'PartnerCall',
      resource: () => import('../resources/calls.ts').then((module) => module.PartnerCalls),
      attributes: {
        id: { type: 'integer', access: 'read' },
        account_id: { type: 'integer', access: 'read' },
        app_id: { type: 'integer', access: 'create', references: appLink, accessor: 'app' },
        external_id: { type: 'string', nullable: true },
        agent_id: { type: 'integer', nullable: true, references: userLink, accessor: 'agent' },
        end_user_id: { type: 'integer', nullable: true, references: userLink, accessor: 'end_user' },
        organization_id: { type: 'integer', nullable: true, references: organizationLink, accessor: 'organization' },
        brand_id: { type: 'integer', nullable: true, references: brandLink, accessor: 'brand' },
        ticket_id: { type: 'integer', nullable: true, references: ticketLink, accessor: 'ticket' },
        from_line: 'string',
        from_line_nickname: { type: 'string', nullable: true },
        to_line: 'string',
        to_line_nickname: { type: 'string', nullable: true },
        call_started_at: { type: 'timestamp', accessor: 'call_started' },
        call_ended_at: { type: 'timestamp', nullable: true, accessor: 'call_ended' },
        direction: 'string',
        duration: { type: 'integer', nullable: true },
        dnis: { type: 'string', nullable: true },
        phone_name: { type: 'string', nullable: true },
        call_type: { type: 'string', nullable: true },
        end_user_location: { type: 'string', nullable: true },
        callback: { type: 'boolean', nullable: true },
        callback_source: { type: 'string', nullable: true },
        callback_number: { type: 'string', nullable: true },
        wait_time: { type: 'integer', nullable: true },
        time_to_answer: { type: 'integer', nullable: true },
        queue_name: { type: 'string', nullable: true },
        queue_time: { type: 'integer', nullable: true },
        exceeded_queue_time: { type: 'boolean', nullable: true },
        ivr_action: { type: 'string', nullable: true },
        ivr_destination_group_name: { type: 'string', nullable: true },
        ivr_hops: { type: 'integer', nullable: true },
        ivr_routed_to: { type: 'string', nullable: true },
        ivr_time_spent: { type: 'integer', nullable: true },
        talk_time: { type: 'integer', nullable: true },
        hold_time: { type: 'integer', nullable: true },
        consultation_time: { type: 'integer', nullable: true },
        wrap_up_time: { type: 'integer', nullable: true },
        completion_status: { type: 'string', nullable: true },
        call_abandoned_position: { type: 'any', nullable: true },
        call_disposition: { type: 'string', nullable: true },
        customer_requested_voicemail: { type: 'boolean', nullable: true },
        voicemail: { type: 'boolean', nullable: true },
        outside_business_hours: { type: 'boolean', nullable: true },
        overflowed: { type: 'boolean', nullable: true },
        overflowed_to: { type: 'string', nullable: true },
        recording_url: { type: 'string', nullable: true },
        recording_time: { type: 'integer', nullable: true },
        not_recording_time: { type: 'integer', nullable: true },
        recording_control_interactions: { type: 'integer', nullable: true },
        call_recording_consent: { type: 'string', nullable: true },
        call_recording_consent_action: { type: 'string', nullable: true },
        transcript: { type: 'string', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface PartnerCall {
  /** Assigned by Zendesk when the call is stored. Read-only. */
  readonly id: number;
  /** The account. Read-only. */
  readonly account_id: number | undefined;
  /** The app of the telephone system. It cannot be changed. Can only be stated when the record is made. */
  app_id: number;
  /**
   * The app of the telephone system. It cannot be changed. Loaded when awaited: one request each. Null where there is
   * none.
   */
  get app(): Promise<App | null>;
  set app(value: App | Id);
  /** Your own key for the call. */
  external_id: string | null;
  /** The agent who took it. */
  agent_id: number | null;
  /**
   * The agent who took it. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get agent(): Promise<User | null>;
  set agent(value: User | CurrentUser | Id | null);
  /** The person who called, or was called. */
  end_user_id: number | null;
  /**
   * The person who called, or was called. Loaded when awaited: for all records of a page at once, in batches of up to
   * 100. Null where there is none.
   */
  get end_user(): Promise<User | null>;
  set end_user(value: User | CurrentUser | Id | null);
  /** The organization of that person. */
  organization_id: number | null;
  /**
   * The organization of that person. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get organization(): Promise<Organization | null>;
  set organization(value: Organization | Id | null);
  /** The brand of the line. */
  brand_id: number | null;
  /**
   * The brand of the line. Loaded when awaited: all records of the type at once, one time. Null where there is none.
   */
  get brand(): Promise<Brand | null>;
  set brand(value: Brand | Id | null);
  /** The ticket of the call. */
  ticket_id: number | null;
  /**
   * The ticket of the call. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get ticket(): Promise<Ticket | null>;
  set ticket(value: Ticket | Id | null);
  /** The number that called. */
  from_line: string;
  /** Name of that number. */
  from_line_nickname: string | null;
  /** The number that was called. */
  to_line: string;
  /** Name of that number. */
  to_line_nickname: string | null;
  /** When the call began. */
  call_started_at: string;
  /** `call_started_at` as a Date. */
  get call_started(): Date;
  set call_started(value: Date);
  /** When it ended. */
  call_ended_at: string | null;
  /** `call_ended_at` as a Date. */
  get call_ended(): Date | null;
  set call_ended(value: Date | null);
  /** Whether it came in or went out. */
  direction: PartnerCallDirection | OpenString;
  /** Seconds from beginning to end. */
  duration: number | null;
  /** The number that the caller dialled. */
  dnis: string | null;
  /** Name of the telephone that took it. */
  phone_name: string | null;
  /** What kind of call it is. */
  call_type: string | null;
  /** Where the caller is. */
  end_user_location: string | null;
  /** Whether the caller asked to be called back. */
  callback: boolean | null;
  /** Where the caller asked for it. */
  callback_source: string | null;
  /** The number to call back. */
  callback_number: string | null;
  /** Seconds that the caller waited. */
  wait_time: number | null;
  /** Seconds until an agent answered. */
  time_to_answer: number | null;
  /** The queue that the caller waited in. */
  queue_name: string | null;
  /** Seconds in the queue. */
  queue_time: number | null;
  /** Whether that was longer than is allowed. */
  exceeded_queue_time: boolean | null;
  /** What the phone tree did with the call in the end. */
  ivr_action: string | null;
  /** The group that the phone tree passed the call to. */
  ivr_destination_group_name: string | null;
  /** Menus of the phone tree that the caller went through. */
  ivr_hops: number | null;
  /** The number that the phone tree passed the call to. */
  ivr_routed_to: string | null;
  /** Seconds in the phone tree. */
  ivr_time_spent: number | null;
  /** Seconds of talk. */
  talk_time: number | null;
  /** Seconds on hold. */
  hold_time: number | null;
  /** Seconds that agents spoke with each other. */
  consultation_time: number | null;
  /** Seconds that the agent took for notes afterwards. */
  wrap_up_time: number | null;
  /** How the call ended. */
  completion_status: string | null;
  /** Where in the queue the caller was on giving up. */
  call_abandoned_position: unknown;
  /** What came of the call, in the words of the telephone system. */
  call_disposition: string | null;
  /** Whether the caller chose to leave a message. */
  customer_requested_voicemail: boolean | null;
  /** Whether a message was left. */
  voicemail: boolean | null;
  /** Whether it came in outside business hours. */
  outside_business_hours: boolean | null;
  /** Whether it went to another number because nobody took it. */
  overflowed: boolean | null;
  /** That number. */
  overflowed_to: string | null;
  /** Address of the recording. */
  recording_url: string | null;
  /** Seconds that were recorded. */
  recording_time: number | null;
  /** Seconds for which the recording was stopped. */
  not_recording_time: number | null;
  /** How often an agent stopped or resumed the recording. */
  recording_control_interactions: number | null;
  /** Whether callers are asked before a call is recorded. */
  call_recording_consent: string | null | undefined;
  /** What the caller answered. */
  call_recording_consent_action: string | null;
  /** What was said. */
  transcript: string | null;
  /** When the record was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When it last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
