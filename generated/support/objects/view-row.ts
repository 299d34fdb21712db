// From specification/support/objects/view-row.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { groupLink, userLink } from '../links.ts';
import type { Group } from './group.ts';
import type { User } from './user.ts';
import { ViewTicket } from './view-ticket.ts';

/**
 * One ticket as a view shows it: the values of the columns of that view. Others than these are read by `get`.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
 */
export class ViewRow extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ViewRow',
      attributes: {
        ticket: { model: () => ViewTicket, access: 'read' },
        subject: { type: 'string', access: 'read', nullable: true },
        priority: { type: 'string', access: 'read', nullable: true },
        score: { type: 'any', access: 'read', nullable: true },
        locale: { type: 'string', access: 'read', nullable: true },
        created: { type: 'timestamp', access: 'read', nullable: true },
        requester_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'requester' },
        group_id: { type: 'integer', access: 'read', nullable: true, references: groupLink, accessor: 'group' },
        fields: { type: 'any[]', access: 'read', nullable: true },
        custom_fields: { type: 'any[]', access: 'read', nullable: true },
      },
    };
  }
}

export interface ViewRow {
  /** The main attributes of the ticket. Read-only. */
  readonly ticket: ViewTicket;
  /** The subject line. Read-only. */
  readonly subject: string | null | undefined;
  /** How urgent the ticket is. Read-only. */
  readonly priority: string | null | undefined;
  /** The satisfaction rating. Read-only. */
  readonly score: string | number | null | undefined;
  /** The language of the requester. Read-only. */
  readonly locale: string | null | undefined;
  /** When the ticket was made. Read-only. */
  readonly created: string | null | undefined;
  /** The person who asks for support. Read-only. */
  readonly requester_id: number | null | undefined;
  /**
   * The person who asks for support. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get requester(): Promise<User | null>;
  /** The group that is responsible. Read-only. */
  readonly group_id: number | null | undefined;
  /**
   * The group that is responsible. Loaded when awaited: all records of the type at once, one time. Null where there is
   * none.
   */
  get group(): Promise<Group | null>;
  /** Values of the columns that are custom fields. Read-only. */
  readonly fields: unknown[] | null | undefined;
  /** Values of the columns that are custom fields. Read-only. */
  readonly custom_fields: unknown[] | null | undefined;
}
