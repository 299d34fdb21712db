// From specification/talk/objects/call-console-phone-number.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { groupLink } from '../../support/links.ts';
import type { Group } from '../../support/objects/group.ts';

/** A line as the call console shows it. */
export class CallConsolePhoneNumber extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'CallConsolePhoneNumber',
      attributes: {
        id: { type: 'integer', access: 'read' },
        all_groups_access_enabled: { type: 'boolean', access: 'read', nullable: true },
        country_code: { type: 'string', access: 'read', nullable: true },
        display_number: { type: 'string', access: 'read', nullable: true },
        external: { type: 'boolean', access: 'read', nullable: true },
        name: { type: 'string', access: 'read', nullable: true },
        nickname: { type: 'string', access: 'read', nullable: true },
        number: { type: 'string', access: 'read', nullable: true },
        outbound_allowed: { type: 'boolean', access: 'read', nullable: true },
        outbound_calls_group_ids: {
          type: 'integer[]',
          access: 'read',
          nullable: true,
          references: groupLink,
          accessor: 'outbound_calls_groups',
        },
        sms_only: { type: 'boolean', access: 'read', nullable: true },
      },
    };
  }
}

export interface CallConsolePhoneNumber {
  /** The id of the line. Read-only. */
  readonly id: number;
  /** Whether agents of every group may call from it. Read-only. */
  readonly all_groups_access_enabled: boolean | null | undefined;
  /** The country of the number, as two letters of ISO 3166. Read-only. */
  readonly country_code: string | null | undefined;
  /** The number as it is shown to people. Read-only. */
  readonly display_number: string | null | undefined;
  /** Whether the number belongs to another telephone company. Read-only. */
  readonly external: boolean | null | undefined;
  /** Name of the line: its nickname, or else its number. Read-only. */
  readonly name: string | null | undefined;
  /** The name that the account gave it. Read-only. */
  readonly nickname: string | null | undefined;
  /** The number in international form. Read-only. */
  readonly number: string | null | undefined;
  /** Whether the agent may call from it. Read-only. */
  readonly outbound_allowed: boolean | null | undefined;
  /** Groups whose agents may call from it. Read-only. */
  readonly outbound_calls_group_ids: number[] | null | undefined;
  /**
   * Groups whose agents may call from it. Loaded when awaited: all records of the type at once, one time. Missing
   * records are left out.
   */
  get outbound_calls_groups(): Promise<Group[]>;
  /** Whether it is for text messages only. Read-only. */
  readonly sms_only: boolean | null | undefined;
}
