// From specification/support/objects/schedule-interval.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a ScheduleInterval. */
export interface ScheduleIntervalInput {
  /** When it begins: 1980 is Monday 9:00. */
  start_time?: number | undefined;
  /** When it ends. */
  end_time?: number | undefined;
}

/** What a request states that makes a ScheduleInterval. */
export type ScheduleIntervalCreate = ScheduleIntervalInput & {
  start_time: number;
  end_time: number;
};

/** A time in a week, in minutes since Sunday 0:00. */
export class ScheduleInterval extends Model<ScheduleIntervalInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ScheduleInterval',
      attributes: {
        start_time: 'integer',
        end_time: 'integer',
      },
    };
  }
}

export interface ScheduleInterval {
  /** When it begins: 1980 is Monday 9:00. */
  start_time: number;
  /** When it ends. */
  end_time: number;
}
