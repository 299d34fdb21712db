// From specification/support/objects/oauth-token.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { oauthClientLink, userLink } from '../links.ts';
import type { OauthClient } from './oauth-client.ts';
import type { User } from './user.ts';

/**
 * Lets an application act for a user.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/
 */
export class OauthToken extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'OauthToken',
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        token: { type: 'string', access: 'read', nullable: true, secret: true },
        refresh_token: { type: 'string', access: 'read', nullable: true, secret: true },
        client_id: { type: 'integer', access: 'read', nullable: true, references: oauthClientLink, accessor: 'client' },
        user_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'user' },
        scopes: { type: 'string[]', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        expires_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'expires' },
        refresh_token_expires_at: {
          type: 'timestamp',
          access: 'read',
          nullable: true,
          accessor: 'refresh_token_expires',
        },
        used_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'used' },
      },
    };
  }
}

export interface OauthToken {
  /** Assigned by Zendesk when the token is made. Read-only. */
  readonly id: number;
  /** Address of the token in the API. Read-only. */
  readonly url: string;
  /** The first ten characters of the token. Read-only. A secret: inspection does not show it. */
  readonly token: string | null | undefined;
  /** What a new token is got by, where there is one. Read-only. A secret: inspection does not show it. */
  readonly refresh_token: string | null | undefined;
  /** The application that it was made for. Read-only. */
  readonly client_id: number | null;
  /** The application that it was made for. Loaded when awaited: one request each. Null where there is none. */
  get client(): Promise<OauthClient | null>;
  /** The user that it stands for. Read-only. */
  readonly user_id: number | null;
  /**
   * The user that it stands for. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get user(): Promise<User | null>;
  /** What it allows, such as `read` or `tickets:write`. Read-only. */
  readonly scopes: string[];
  /** When the token was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When it stops working; null for never. Read-only. */
  readonly expires_at: string | null | undefined;
  /** `expires_at` as a Date. */
  get expires(): Date | null;
  /** When the refresh token stops working. Read-only. */
  readonly refresh_token_expires_at: string | null | undefined;
  /** `refresh_token_expires_at` as a Date. */
  get refresh_token_expires(): Date | null;
  /** When it was last used. Read-only. */
  readonly used_at: string | null | undefined;
  /** `used_at` as a Date. */
  get used(): Date | null;
}
