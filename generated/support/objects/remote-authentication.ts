// From specification/support/objects/remote-authentication.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `auth_mode_name` that a request may state. */
export type RemoteAuthenticationAuthModeName = 'saml' | 'jwt' | 'oidc';

/** The values of `auth_flow` that a request may state. */
export type RemoteAuthenticationAuthFlow = 'PKCE' | 'authorization_code';

/** A way to sign in by a system outside Zendesk: SAML, JWT or OpenID Connect. */
export class RemoteAuthentication extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'RemoteAuthentication',
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: { type: 'string', access: 'read' },
        label: { type: 'string', access: 'read', nullable: true },
        auth_mode: { type: 'integer', access: 'read' },
        auth_mode_name: { type: 'string', access: 'read', values: ['saml', 'jwt', 'oidc'] },
        auth_flow: { type: 'string', access: 'read', nullable: true, values: ['PKCE', 'authorization_code'] },
        is_active: { type: 'boolean', access: 'read' },
        priority: { type: 'integer', access: 'read', nullable: true },
        agent: { type: 'boolean', access: 'read' },
        agent_primary: { type: 'boolean', access: 'read' },
        end_user: { type: 'boolean', access: 'read' },
        end_user_primary: { type: 'boolean', access: 'read' },
        can_display_button_to_team_members: { type: 'boolean', access: 'read' },
        can_display_button_to_end_users: { type: 'boolean', access: 'read' },
        ip_ranges: { type: 'string', access: 'read', nullable: true },
        remote_login_url: { type: 'string', access: 'read', nullable: true },
        remote_logout_url: { type: 'string', access: 'read', nullable: true },
        fingerprint: { type: 'string', access: 'read', nullable: true },
        masked_secret: { type: 'string', access: 'read', nullable: true, secret: true },
        update_external_ids: { type: 'boolean', access: 'read', nullable: true },
        client_id: { type: 'string', access: 'read', nullable: true },
        masked_client_secret: { type: 'string', access: 'read', nullable: true, secret: true },
        scope: { type: 'string', access: 'read', nullable: true },
        auto_discovery: { type: 'boolean', access: 'read', nullable: true },
        issuer_url: { type: 'string', access: 'read', nullable: true },
        auth_url: { type: 'string', access: 'read', nullable: true },
        token_url: { type: 'string', access: 'read', nullable: true },
        jwks_url: { type: 'string', access: 'read', nullable: true },
        user_info_url: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface RemoteAuthentication {
  /** Assigned by Zendesk when it is made. Read-only. */
  readonly id: number;
  /** Its name. Read-only. */
  readonly name: string;
  /** Text of the button that signs in by it. Read-only. */
  readonly label: string | null | undefined;
  /** Kind: 2 is SAML, 3 is JWT, 4 is OpenID Connect. Read-only. */
  readonly auth_mode: number;
  /** Kind. Read-only. */
  readonly auth_mode_name: RemoteAuthenticationAuthModeName | OpenString;
  /** How a code is exchanged, with OpenID Connect. Read-only. */
  readonly auth_flow: RemoteAuthenticationAuthFlow | OpenString | null | undefined;
  /** Whether anybody can sign in by it. Read-only. */
  readonly is_active: boolean;
  /** Its place in the order of all. Read-only. */
  readonly priority: number | null | undefined;
  /** Whether team members can use it. Read-only. */
  readonly agent: boolean;
  /** Whether team members are sent to it by themselves. Read-only. */
  readonly agent_primary: boolean;
  /** Whether end users can use it. Read-only. */
  readonly end_user: boolean;
  /** Whether end users are sent to it by themselves. Read-only. */
  readonly end_user_primary: boolean;
  /** Whether team members who can choose see its button. Read-only. */
  readonly can_display_button_to_team_members: boolean;
  /** Whether end users who can choose see its button. Read-only. */
  readonly can_display_button_to_end_users: boolean;
  /** Addresses that are sent to it, parted by blanks; null or empty for all. Read-only. */
  readonly ip_ranges: string | null;
  /** Where users are sent to sign in. Read-only. */
  readonly remote_login_url: string | null;
  /** Where users are sent after they signed out. Read-only. */
  readonly remote_logout_url: string | null;
  /** SHA-256 of the certificate, with SAML. Read-only. */
  readonly fingerprint: string | null | undefined;
  /** The beginning of the shared secret, with JWT. Read-only. A secret: inspection does not show it. */
  readonly masked_secret: string | null | undefined;
  /** Whether a user who is found by email address gets the external id of the token, with JWT. Read-only. */
  readonly update_external_ids: boolean | null | undefined;
  /** What Zendesk calls itself, with OpenID Connect. Read-only. */
  readonly client_id: string | null | undefined;
  /** The beginning of the client secret, with OpenID Connect. Read-only. A secret: inspection does not show it. */
  readonly masked_client_secret: string | null | undefined;
  /** What Zendesk asks for, with OpenID Connect, parted by blanks. Read-only. */
  readonly scope: string | null | undefined;
  /** Whether the addresses come from the configuration document of the issuer, with OpenID Connect. Read-only. */
  readonly auto_discovery: boolean | null | undefined;
  /** Who signs the tokens, with OpenID Connect. Read-only. */
  readonly issuer_url: string | null | undefined;
  /** Where a code is asked for, with OpenID Connect. Read-only. */
  readonly auth_url: string | null | undefined;
  /** Where a token is asked for, with OpenID Connect. Read-only. */
  readonly token_url: string | null | undefined;
  /** Where the keys of the issuer are, with OpenID Connect. Read-only. */
  readonly jwks_url: string | null | undefined;
  /** Where it is told who a user is, with OpenID Connect. Read-only. */
  readonly user_info_url: string | null | undefined;
}
