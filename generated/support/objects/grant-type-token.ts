// From specification/support/objects/grant-type-token.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A token that was given for a code, a refresh token or a client secret.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/oauth/grant_type_tokens/
 */
export class GrantTypeToken extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'GrantTypeToken',
      attributes: {
        access_token: { type: 'string', access: 'read', secret: true },
        token_type: { type: 'string', access: 'read' },
        scope: { type: 'string', access: 'read' },
        refresh_token: { type: 'string', access: 'read', nullable: true, secret: true },
        expires_in: { type: 'integer', access: 'read', nullable: true },
        refresh_token_expires_in: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface GrantTypeToken {
  /** The whole token. No later answer shows it again. Read-only. A secret: inspection does not show it. */
  readonly access_token: string;
  /** How it is sent: `bearer`. Read-only. */
  readonly token_type: string;
  /**
   * What it allows, parted by blanks. A scope that does not exist is granted, and then refused by every request.
   * Read-only.
   */
  readonly scope: string;
  /** What the next token is got by. Read-only. A secret: inspection does not show it. */
  readonly refresh_token: string | null | undefined;
  /** Seconds for which the token works; null for ever. Read-only. */
  readonly expires_in: number | null | undefined;
  /** Seconds for which the refresh token works. Read-only. */
  readonly refresh_token_expires_in: number | null | undefined;
}
