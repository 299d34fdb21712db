// From specification/support/objects/deletion-schedule.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { Conditions, type ConditionsInput } from './conditions.ts';

/** The values of `object` that a request may state. */
export type DeletionScheduleObject = 'zen:ticket' | 'zen:user' | 'zen:attachment' | 'zen:bot_only_conversation';

/** What a request may state of a DeletionSchedule. */
export interface DeletionScheduleInput {
  /** Name of the schedule. */
  title?: string | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** What it deletes. Only when the record is made. */
  object?: DeletionScheduleObject | OpenString | undefined;
  /** Whether it deletes anything. */
  active?: boolean | undefined;
  /** Which records it deletes. An update replaces all of them. */
  conditions?: Conditions | ConditionsInput | undefined;
}

/** What a request may state that changes a DeletionSchedule. */
export type DeletionScheduleUpdate = Omit<DeletionScheduleInput, 'object'>;

/**
 * A rule by which Zendesk deletes records of the account when they are old enough.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/deletion_schedules/
 */
export class DeletionSchedule extends Model<DeletionScheduleInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'DeletionSchedule',
      resource: () => import('../resources/deletion-schedules.ts').then((module) => module.DeletionSchedules),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        title: 'string',
        description: { type: 'string', nullable: true },
        object: { type: 'string', access: 'create' },
        active: 'boolean',
        default: { type: 'boolean', access: 'read' },
        conditions: { model: () => Conditions },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface DeletionSchedule {
  /** Assigned by Zendesk when the schedule is made. Read-only. */
  readonly id: number;
  /** Address of the schedule in the API. Read-only. */
  readonly url: string;
  /** Name of the schedule. */
  title: string;
  /** What it is for. */
  description: string | null | undefined;
  /** What it deletes. Can only be stated when the record is made. */
  object: DeletionScheduleObject | OpenString | undefined;
  /** Whether it deletes anything. */
  active: boolean;
  /** Whether it came with the account. Read-only. */
  readonly default: boolean;
  /** Which records it deletes. An update replaces all of them. */
  get conditions(): Conditions;
  set conditions(value: Conditions | ConditionsInput);
  /** When the schedule was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the schedule last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
