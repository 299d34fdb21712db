// From specification/support/objects/end-user-authentication.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `security_policy_name` that a request may state. */
export type EndUserAuthenticationSecurityPolicyName = 'low' | 'medium' | 'high' | 'recommended' | 'custom';

/** How end users sign in. */
export class EndUserAuthentication extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'EndUserAuthentication',
      attributes: {
        zendesk_login: { type: 'boolean', access: 'read' },
        google_login: { type: 'boolean', access: 'read' },
        office_365_login: { type: 'boolean', access: 'read' },
        remote_login: { type: 'boolean', access: 'read' },
        enforce_sso: { type: 'boolean', access: 'read' },
        sso_auto_redirect: { type: 'boolean', access: 'read' },
        primary_external_auth: { type: 'string', access: 'read', nullable: true },
        two_factor_enforce: { type: 'boolean', access: 'read' },
        security_policy_id: { type: 'integer', access: 'read', nullable: true },
        security_policy_name: {
          type: 'string',
          access: 'read',
          nullable: true,
          values: ['low', 'medium', 'high', 'recommended', 'custom'],
        },
        facebook_login: { type: 'boolean', access: 'read' },
        twitter_login: { type: 'boolean', access: 'read' },
      },
    };
  }
}

export interface EndUserAuthentication {
  /** Whether they can sign in by a password. Read-only. */
  readonly zendesk_login: boolean | undefined;
  /** Whether they can sign in by Google. Read-only. */
  readonly google_login: boolean | undefined;
  /** Whether they can sign in by Microsoft. Read-only. */
  readonly office_365_login: boolean | undefined;
  /** Whether they can sign in by a remote authentication. Read-only. */
  readonly remote_login: boolean | undefined;
  /** Whether they must sign in elsewhere. Read-only. */
  readonly enforce_sso: boolean | undefined;
  /** Whether they are sent there by themselves. Read-only. */
  readonly sso_auto_redirect: boolean | undefined;
  /** Where they are sent first. Read-only. */
  readonly primary_external_auth: string | null | undefined;
  /** Whether they need two factors. Read-only. */
  readonly two_factor_enforce: boolean | undefined;
  /** Number of the rule for passwords. Read-only. */
  readonly security_policy_id: number | null | undefined;
  /** The rule for passwords. Read-only. */
  readonly security_policy_name: EndUserAuthenticationSecurityPolicyName | OpenString | null | undefined;
  /** Whether they can sign in by Facebook. Read-only. */
  readonly facebook_login: boolean | undefined;
  /** Whether they can sign in by X. Read-only. */
  readonly twitter_login: boolean | undefined;
}
