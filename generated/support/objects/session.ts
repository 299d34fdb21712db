// From specification/support/objects/session.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { User } from './user.ts';

/**
 * A user who is signed in, on one device.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/sessions/
 */
export class Session extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Session',
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read', nullable: true },
        user_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'user' },
        authenticated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'authenticated' },
        last_seen_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'last_seen' },
      },
    };
  }
}

export interface Session {
  /** Assigned by Zendesk when the user signs in. Read-only. */
  readonly id: number;
  /** Address of the session in the API. Read-only. */
  readonly url: string | null;
  /** Who is signed in. Read-only. */
  readonly user_id: number | null;
  /**
   * Who is signed in. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there
   * is none.
   */
  get user(): Promise<User | null>;
  /** When the user signed in. Read-only. */
  readonly authenticated_at: string | null;
  /** `authenticated_at` as a Date. */
  get authenticated(): Date | null;
  /** When the session was last seen, roughly. Read-only. */
  readonly last_seen_at: string | null;
  /** `last_seen_at` as a Date. */
  get last_seen(): Date | null;
}
