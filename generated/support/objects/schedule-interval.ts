// From specification/support/objects/schedule-interval.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a ScheduleInterval. */
export interface ScheduleIntervalInput {
  /** When it begins. */
  start_time?: number | undefined;
  /** When it ends. */
  end_time?: number | undefined;
}

/** What a request states that makes a ScheduleInterval. */
export type ScheduleIntervalCreate = ScheduleIntervalInput & {
  start_time: number;
  end_time: number;
};

/**
 * A span of business hours, in minutes since the beginning of Sunday.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/schedules/
 */
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
  /** When it begins. */
  start_time: number;
  /** When it ends. */
  end_time: number;
}
