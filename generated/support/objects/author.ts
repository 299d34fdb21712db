// From specification/support/objects/author.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { User } from './user.ts';

/**
 * Who wrote a message, as far as it is known.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/
 */
export class Author extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Author',
      attributes: {
        id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'user' },
        name: { type: 'string', access: 'read', nullable: true },
        email: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface Author {
  /** The user, where there is one. Read-only. */
  readonly id: number | null | undefined;
  /**
   * The user, where there is one. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get user(): Promise<User | null>;
  /** The name. Read-only. */
  readonly name: string | null | undefined;
  /** The address. Read-only. */
  readonly email: string | null | undefined;
}
