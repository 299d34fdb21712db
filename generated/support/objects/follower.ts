// From specification/support/objects/follower.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { CurrentUser } from './current-user.ts';
import type { User } from './user.ts';

/** The values of `action` that a request may state. */
export type FollowerAction = 'put' | 'delete';

/** What a request may state of a Follower. */
export interface FollowerInput {
  /** The person, where there is a record. */
  user_id?: Id | undefined;
  /** In place of `user_id`: a record, or its id. */
  user?: User | CurrentUser | Id | undefined;
  /** The person by email, where there is no record. */
  user_email?: string | null | undefined;
  /** Name of a person who is not known yet. */
  user_name?: string | null | undefined;
  /** Whether the person is added or removed. Without it, added. */
  action?: FollowerAction | undefined;
}

/**
 * A person who is added to or taken from those who follow a ticket or get copies of its emails.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
export class Follower extends Model<FollowerInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Follower',
      attributes: {
        user_id: { type: 'integer', references: userLink, accessor: 'user' },
        user_email: { type: 'string', nullable: true },
        user_name: { type: 'string', nullable: true },
        action: { type: 'string', values: ['put', 'delete'] },
      },
    };
  }
}

export interface Follower {
  /** The person, where there is a record. */
  user_id: number;
  /**
   * The person, where there is a record. Loaded when awaited: for all records of a page at once, in batches of up to
   * 100. Null where there is none.
   */
  get user(): Promise<User | null>;
  set user(value: User | CurrentUser | Id);
  /** The person by email, where there is no record. */
  user_email: string | null;
  /** Name of a person who is not known yet. */
  user_name: string | null;
  /** Whether the person is added or removed. Without it, added. */
  action: FollowerAction | OpenString;
}
