// From specification/support/objects/schedule.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ScheduleInterval, type ScheduleIntervalInput } from './schedule-interval.ts';

/** What a request may state of a Schedule. */
export interface ScheduleInput {
  /** Its name. */
  name?: string | undefined;
  /** Time zone of its hours, by its name in Zendesk: `Pacific Time (US & Canada)`. */
  time_zone?: string | undefined;
  /** When the account is open in a week. */
  intervals?: readonly (ScheduleInterval | ScheduleIntervalInput)[] | undefined;
}

/** What a request states that makes a Schedule. */
export type ScheduleCreate = ScheduleInput & {
  name: string;
  time_zone: string;
};

/**
 * The hours in which the account is open.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/schedules/
 */
export class Schedule extends Model<ScheduleInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Schedule',
      resource: () => import('../resources/schedules.ts').then((module) => module.Schedules),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read', nullable: true },
        name: 'string',
        time_zone: 'string',
        intervals: { model: () => ScheduleInterval, list: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface Schedule {
  /** Assigned by Zendesk when the schedule is made. Read-only. */
  readonly id: number;
  /** Address of the schedule in the API. Read-only. */
  readonly url: string | null | undefined;
  /** Its name. */
  name: string;
  /** Time zone of its hours, by its name in Zendesk: `Pacific Time (US & Canada)`. */
  time_zone: string;
  /** When the account is open in a week. */
  get intervals(): ScheduleInterval[] | undefined;
  set intervals(value: readonly (ScheduleInterval | ScheduleIntervalInput)[] | undefined);
  /** When it was made. Read-only. */
  readonly created_at: string | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When it last changed. Read-only. */
  readonly updated_at: string | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
