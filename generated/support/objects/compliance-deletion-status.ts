// From specification/support/objects/compliance-deletion-status.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { User } from './user.ts';

/**
 * How far one product is with forgetting a user who was deleted for good.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class ComplianceDeletionStatus extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ComplianceDeletionStatus',
      attributes: {
        user_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'user' },
        application: { type: 'string', access: 'read', nullable: true },
        action: { type: 'string', access: 'read', nullable: true },
        account_subdomain: { type: 'string', access: 'read', nullable: true },
        executer_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'executer' },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
      },
    };
  }
}

export interface ComplianceDeletionStatus {
  /** The user. Read-only. */
  readonly user_id: number | null;
  /**
   * The user. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get user(): Promise<User | null>;
  /** The product, or a part of one. Read-only. */
  readonly application: string | null;
  /** What was done: `request_deletion`, `started`, `complete`. Read-only. */
  readonly action: string | null;
  /** The account. Read-only. */
  readonly account_subdomain: string | null;
  /** Who asked for it. Read-only. */
  readonly executer_id: number | null;
  /**
   * Who asked for it. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there
   * is none.
   */
  get executer(): Promise<User | null>;
  /** When it was done. Read-only. */
  readonly created_at: string | null;
  /** `created_at` as a Date. */
  get created(): Date | null;
}
