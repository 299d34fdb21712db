// From specification/support/objects/approval-request-group.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { groupLink } from '../links.ts';
import type { Group } from './group.ts';

/**
 * A group, as far as an approval request shows one.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_requests/
 */
export class ApprovalRequestGroup extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ApprovalRequestGroup',
      attributes: {
        id: { type: 'integer', access: 'read', references: groupLink, accessor: 'group' },
        name: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface ApprovalRequestGroup {
  /** The group. Read-only. */
  readonly id: number;
  /** The group. Loaded when awaited: all records of the type at once, one time. Null where there is none. */
  get group(): Promise<Group | null>;
  /** Name of the group. Read-only. */
  readonly name: string;
}
