// From specification/talk/objects/leg.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { User } from '../../support/objects/user.ts';

/** The values of `available_via` that a request may state. */
export type LegAvailableVia = 'browser' | 'phone';

/** The values of `completion_status` that a request may state. */
export type LegCompletionStatus =
  | 'agent_declined'
  | 'agent_missed'
  | 'agent_unreachable'
  | 'agent_transfer_declined'
  | 'customer_hang_up'
  | 'completed';

/** The values of `quality_issues` that a request may state. */
export type LegQualityIssue =
  | 'silence'
  | 'high_jitter'
  | 'high_packet_loss'
  | 'high_pdd'
  | 'high_latency'
  | 'information_not_available'
  | 'none';

/** The values of `type` that a request may state. */
export type LegType = 'customer' | 'agent' | 'external' | 'supervisor';

/**
 * The part that one person had in a call: the customer, an agent, somebody outside.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/incremental_exports/
 */
export class Leg extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Leg',
      attributes: {
        id: { type: 'integer', access: 'read' },
        agent_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'agent' },
        available_via: { type: 'string', access: 'read', nullable: true, values: ['browser', 'phone'] },
        call_charge: { type: 'string', access: 'read', nullable: true },
        call_id: { type: 'integer', access: 'read' },
        completion_status: {
          type: 'string',
          access: 'read',
          nullable: true,
          values: [
            'agent_declined',
            'agent_missed',
            'agent_unreachable',
            'agent_transfer_declined',
            'customer_hang_up',
            'completed',
          ],
        },
        conference_from: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'conference_from_user',
        },
        conference_time: { type: 'integer', access: 'read', nullable: true },
        conference_to: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'conference_to_user',
        },
        consultation_from: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'consultation_from_user',
        },
        consultation_time: { type: 'integer', access: 'read', nullable: true },
        consultation_to: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'consultation_to_user',
        },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        duration: { type: 'integer', access: 'read', nullable: true },
        forwarded_to: { type: 'string', access: 'read', nullable: true },
        hold_time: { type: 'integer', access: 'read', nullable: true },
        minutes_billed: { type: 'integer', access: 'read', nullable: true },
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
        talk_time: { type: 'integer', access: 'read', nullable: true },
        transferred_from: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'transferred_from_user',
        },
        transferred_to: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'transferred_to_user',
        },
        type: {
          type: 'string',
          access: 'read',
          nullable: true,
          values: ['customer', 'agent', 'external', 'supervisor'],
        },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
        user_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'user' },
        wrap_up_time: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface Leg {
  /** Assigned by Zendesk when the leg begins. Read-only. */
  readonly id: number;
  /** The agent; 0 for the leg of a customer. Read-only. */
  readonly agent_id: number | null;
  /**
   * The agent; 0 for the leg of a customer. Loaded when awaited: for all records of a page at once, in batches of up to
   * 100. Null where there is none.
   */
  get agent(): Promise<User | null>;
  /** What the call reached the agent through. Read-only. */
  readonly available_via: LegAvailableVia | OpenString | null;
  /** What the leg cost, in US dollars. Read-only. */
  readonly call_charge: string | null;
  /** The call. No operation reads a single call: the export of calls has it. Read-only. */
  readonly call_id: number;
  /** How the leg ended. Read-only. */
  readonly completion_status: LegCompletionStatus | OpenString | null;
  /** The agent who brought this person into the call. Read-only. */
  readonly conference_from: number | null;
  /**
   * The agent who brought this person into the call. Loaded when awaited: for all records of a page at once, in batches
   * of up to 100. Null where there is none.
   */
  get conference_from_user(): Promise<User | null>;
  /** Seconds of talk among several. Read-only. */
  readonly conference_time: number | null;
  /** The person whom this agent brought into the call. Read-only. */
  readonly conference_to: number | null;
  /**
   * The person whom this agent brought into the call. Loaded when awaited: for all records of a page at once, in
   * batches of up to 100. Null where there is none.
   */
  get conference_to_user(): Promise<User | null>;
  /** The agent who asked this one. Read-only. */
  readonly consultation_from: number | null;
  /**
   * The agent who asked this one. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get consultation_from_user(): Promise<User | null>;
  /** Seconds that agents spoke with each other. Read-only. */
  readonly consultation_time: number | null;
  /** The agent whom this one asked. Read-only. */
  readonly consultation_to: number | null;
  /**
   * The agent whom this one asked. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get consultation_to_user(): Promise<User | null>;
  /** When the leg began. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** Seconds from beginning to end. Read-only. */
  readonly duration: number | null;
  /** The number that the call was forwarded to. Read-only. */
  readonly forwarded_to: string | null;
  /** Seconds on hold. Read-only. */
  readonly hold_time: number | null;
  /** Minutes that are charged. Read-only. */
  readonly minutes_billed: number | null;
  /** What was wrong with the connection; `none` where nothing was. Read-only. */
  readonly quality_issues: (LegQualityIssue | OpenString)[] | null;
  /** Seconds of talk. Read-only. */
  readonly talk_time: number | null;
  /** The agent who handed the call over. Read-only. */
  readonly transferred_from: number | null;
  /**
   * The agent who handed the call over. Loaded when awaited: for all records of a page at once, in batches of up to
   * 100. Null where there is none.
   */
  get transferred_from_user(): Promise<User | null>;
  /** The agent whom this one handed the call to. Read-only. */
  readonly transferred_to: number | null;
  /**
   * The agent whom this one handed the call to. Loaded when awaited: for all records of a page at once, in batches of
   * up to 100. Null where there is none.
   */
  get transferred_to_user(): Promise<User | null>;
  /** Whose leg it is. Read-only. */
  readonly type: LegType | OpenString | null;
  /** When the record last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
  /** The customer; 0 for the leg of an agent. Read-only. */
  readonly user_id: number | null;
  /**
   * The customer; 0 for the leg of an agent. Loaded when awaited: for all records of a page at once, in batches of up
   * to 100. Null where there is none.
   */
  get user(): Promise<User | null>;
  /** Seconds that the agent took for notes afterwards. Read-only. */
  readonly wrap_up_time: number | null;
}
