// From specification/help-center/objects/user-subscription.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { User } from '../../support/objects/user.ts';

/**
 * That one user follows another.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_subscriptions/
 */
export class UserSubscription extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'UserSubscription',
      attributes: {
        id: { type: 'integer', access: 'read' },
        follower_id: { type: 'integer', access: 'read', references: userLink, accessor: 'follower' },
        followed_id: { type: 'integer', access: 'read', references: userLink, accessor: 'followed' },
      },
    };
  }
}

export interface UserSubscription {
  /** Assigned by Zendesk when the subscription is made. Read-only. */
  readonly id: number;
  /** Who follows. Read-only. */
  readonly follower_id: number;
  /**
   * Who follows. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get follower(): Promise<User | null>;
  /** Who is followed. Read-only. */
  readonly followed_id: number;
  /**
   * Who is followed. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there
   * is none.
   */
  get followed(): Promise<User | null>;
}
