// From specification/support/objects/approval-request-user.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { User } from './user.ts';

/**
 * A user, as far as an approval request shows one.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_requests/
 */
export class ApprovalRequestUser extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ApprovalRequestUser',
      attributes: {
        id: { type: 'integer', access: 'read', references: userLink, accessor: 'user' },
        name: { type: 'string', access: 'read' },
        photo: { type: 'object', access: 'read', nullable: true },
      },
    };
  }
}

export interface ApprovalRequestUser {
  /** The user. Read-only. */
  readonly id: number;
  /**
   * The user. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get user(): Promise<User | null>;
  /** Name of the user. Read-only. */
  readonly name: string;
  /** The picture of the user: its address is under `content_url`. Read-only. */
  readonly photo: Record<string, unknown> | null | undefined;
}
