// From specification/support/objects/required-on-statuses.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { customStatusLink } from '../links.ts';
import type { CustomStatus } from './custom-status.ts';

/** The values of `type` that a request may state. */
export type RequiredOnStatusesType = 'ALL_STATUSES' | 'NO_STATUSES' | 'SOME_STATUSES';

/** The values of `statuses` that a request may state. */
export type RequiredOnStatusesStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved';

/** What a request may state of a RequiredOnStatuses. */
export interface RequiredOnStatusesInput {
  /** All, none or some. */
  type?: RequiredOnStatusesType | undefined;
  /** The status categories, where it is some. */
  statuses?: readonly RequiredOnStatusesStatus[] | null | undefined;
  /** The custom statuses, where it is some. */
  custom_statuses?: readonly Id[] | null | undefined;
  /** In place of `custom_statuses`: records, or their ids. */
  custom_status_records?: readonly (CustomStatus | Id)[] | null | undefined;
}

/** What a request states that makes a RequiredOnStatuses. */
export type RequiredOnStatusesCreate = RequiredOnStatusesInput & {
  type: RequiredOnStatusesType;
};

/**
 * The statuses in which a field must be filled in.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/
 */
export class RequiredOnStatuses extends Model<RequiredOnStatusesInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'RequiredOnStatuses',
      attributes: {
        type: { type: 'string', values: ['ALL_STATUSES', 'NO_STATUSES', 'SOME_STATUSES'] },
        statuses: { type: 'string[]', nullable: true, values: ['new', 'open', 'pending', 'hold', 'solved'] },
        custom_statuses: {
          type: 'integer[]',
          nullable: true,
          references: customStatusLink,
          accessor: 'custom_status_records',
        },
      },
    };
  }
}

export interface RequiredOnStatuses {
  /** All, none or some. */
  type: RequiredOnStatusesType | OpenString;
  /** The status categories, where it is some. */
  statuses: (RequiredOnStatusesStatus | OpenString)[] | null | undefined;
  /** The custom statuses, where it is some. */
  custom_statuses: number[] | null | undefined;
  /**
   * The custom statuses, where it is some. Loaded when awaited: all records of the type at once, one time. Missing
   * records are left out.
   */
  get custom_status_records(): Promise<CustomStatus[]>;
  set custom_status_records(value: readonly (CustomStatus | Id)[] | null);
}
