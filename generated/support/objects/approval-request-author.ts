// From specification/support/objects/approval-request-author.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { User } from './user.ts';

/**
 * A user, as far as a message about an approval request shows one.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_requests/
 */
export class ApprovalRequestAuthor extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ApprovalRequestAuthor',
      attributes: {
        id: { type: 'integer', access: 'read', references: userLink, accessor: 'user' },
        name: { type: 'string', access: 'read' },
        email: { type: 'string', access: 'read', nullable: true },
        avatar: { type: 'string', access: 'read', nullable: true },
        role: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface ApprovalRequestAuthor {
  /** The user. Read-only. */
  readonly id: number;
  /**
   * The user. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get user(): Promise<User | null>;
  /** Name of the user. Read-only. */
  readonly name: string | undefined;
  /** Address of the user. Read-only. */
  readonly email: string | null | undefined;
  /** Address of the picture of the user. Read-only. */
  readonly avatar: string | null | undefined;
  /** Role of the user. Read-only. */
  readonly role: string | undefined;
}
