// From specification/support/objects/user-merge.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { CurrentUser } from './current-user.ts';
import type { User } from './user.ts';

/** What a request may state of a UserMerge. */
export interface UserMergeInput {
  /** The user who stays. */
  id?: Id | undefined;
  /** In place of `id`: a record, or its id. */
  user?: User | CurrentUser | Id | undefined;
}

/**
 * The user that another one is merged into.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class UserMerge extends Model<UserMergeInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'UserMerge',
      attributes: {
        id: { type: 'integer', access: 'write', references: userLink, accessor: 'user' },
      },
    };
  }
}

export interface UserMerge {
  /** The user who stays. Only in requests. */
  id: number | undefined;
  /**
   * The user who stays. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get user(): Promise<User | null>;
  set user(value: User | CurrentUser | Id);
}
