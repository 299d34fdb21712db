// From specification/support/objects/api-token.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { User } from './user.ts';

/** What a request may state of an ApiToken. */
export interface ApiTokenInput {
  /** What it is for. */
  description?: string | null | undefined;
  /** Whether it works. */
  active?: boolean | undefined;
}

/**
 * A password for programs that stands for any user of the account.
 *
 * @deprecated API tokens stop working on 2027-04-30: use OAuth clients and their tokens, `oauth.clients` and
 *   `oauth.tokens`.
 */
export class ApiToken extends Model<ApiTokenInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ApiToken',
      resource: () => import('../resources/api-tokens.ts').then((module) => module.ApiTokens),
      attributes: {
        id: { type: 'integer', access: 'read' },
        description: { type: 'string', nullable: true },
        active: 'boolean',
        token: { type: 'string', access: 'read', nullable: true, secret: true },
        full_token: { type: 'string', access: 'read', nullable: true, secret: true },
        visible_token: { type: 'string', access: 'read', nullable: true, secret: true },
        user_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'user' },
        assigned_user_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'assigned_user',
        },
        last_used: { type: 'timestamp', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface ApiToken {
  /** Assigned by Zendesk when the token is made. Read-only. */
  readonly id: number;
  /** What it is for. */
  description: string | null | undefined;
  /** Whether it works. */
  active: boolean | undefined;
  /** The whole token, in the answer that makes it. Read-only. A secret: inspection does not show it. */
  readonly token: string | null | undefined;
  /** The whole token, in the answer that makes it. Read-only. A secret: inspection does not show it. */
  readonly full_token: string | null | undefined;
  /** The beginning of the token. Read-only. A secret: inspection does not show it. */
  readonly visible_token: string | null | undefined;
  /** Who made it. Read-only. */
  readonly user_id: number | null | undefined;
  /**
   * Who made it. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get user(): Promise<User | null>;
  /** The only user that it may stand for. Read-only. */
  readonly assigned_user_id: number | null | undefined;
  /**
   * The only user that it may stand for. Loaded when awaited: for all records of a page at once, in batches of up to
   * 100. Null where there is none.
   */
  get assigned_user(): Promise<User | null>;
  /** When it was last used. Read-only. */
  readonly last_used: string | null | undefined;
  /** When the token was made. Read-only. */
  readonly created_at: string | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the token last changed. Read-only. */
  readonly updated_at: string | null | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
