// From specification/support/objects/agent-authentication.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { PasswordRules } from './password-rules.ts';

/** The values of `security_policy_name` that a request may state. */
export type AgentAuthenticationSecurityPolicyName = 'low' | 'medium' | 'high' | 'recommended' | 'custom';

/** How team members sign in. */
export class AgentAuthentication extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AgentAuthentication',
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
        office_365_allowed_tids: { type: 'string', access: 'read', nullable: true },
        office_365_enforce_tid: { type: 'boolean', access: 'read' },
        password: { model: () => PasswordRules, access: 'read', nullable: true },
        remote_bypass: { type: 'integer', access: 'read', nullable: true },
        remote_bypass_name: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface AgentAuthentication {
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
  readonly security_policy_name: AgentAuthenticationSecurityPolicyName | OpenString | null | undefined;
  /** Tenants of Microsoft that they may come from. Read-only. */
  readonly office_365_allowed_tids: string | null | undefined;
  /** Whether they must come from one of those. Read-only. */
  readonly office_365_enforce_tid: boolean | undefined;
  /** What a password must be like. Read-only. */
  readonly password: PasswordRules | null | undefined;
  /** Who can sign in by a password although others can not: a number. Read-only. */
  readonly remote_bypass: number | null | undefined;
  /** The same as a word, such as `admins`. Read-only. */
  readonly remote_bypass_name: string | null | undefined;
}
