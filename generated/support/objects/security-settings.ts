// From specification/support/objects/security-settings.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { IpRestrictions } from './ip-restrictions.ts';
import { SecurityAuthentication } from './security-authentication.ts';

/** The values of `assumption_duration` that a request may state. */
export type SecuritySettingsAssumptionDuration = 'off' | 'day' | 'week' | 'month' | 'year' | 'always';

/** How an account is protected. */
export class SecuritySettings extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'SecuritySettings',
      attributes: {
        admins_can_set_user_passwords: { type: 'boolean', access: 'read' },
        agent_session_timeout: { type: 'integer', access: 'read', nullable: true },
        end_user_session_timeout: { type: 'integer', access: 'read', nullable: true },
        mobile_app_access: { type: 'boolean', access: 'read' },
        mobile_app_session_timeout: { type: 'integer', access: 'read', nullable: true },
        maximum_session_duration: { type: 'integer', access: 'read', nullable: true },
        maximum_session_duration_enabled: { type: 'boolean', access: 'read' },
        assumable: { type: 'boolean', access: 'read' },
        assumable_account_type: { type: 'boolean', access: 'read' },
        assumption_duration: {
          type: 'string',
          access: 'read',
          values: ['off', 'day', 'week', 'month', 'year', 'always'],
        },
        assumption_expiration: { type: 'timestamp', access: 'read', nullable: true, accessor: 'assumption_expires' },
        authentication: { model: () => SecurityAuthentication, access: 'read' },
        csp_blocking_enabled: { type: 'boolean', access: 'read' },
        email_agent_when_sensitive_fields_changed: { type: 'boolean', access: 'read' },
        ip: { model: () => IpRestrictions, access: 'read' },
        two_factor_last_update: {
          type: 'timestamp',
          access: 'read',
          nullable: true,
          accessor: 'two_factor_last_updated',
        },
      },
    };
  }
}

export interface SecuritySettings {
  /** Whether admins can set passwords of users, not only reset them. Read-only. */
  readonly admins_can_set_user_passwords: boolean | undefined;
  /** Minutes without activity after which a team member is signed out. Read-only. */
  readonly agent_session_timeout: number | null | undefined;
  /** Minutes without activity after which an end user is signed out. Read-only. */
  readonly end_user_session_timeout: number | null | undefined;
  /** Whether team members can use the mobile app. Read-only. */
  readonly mobile_app_access: boolean | undefined;
  /** Minutes without activity after which a user of the mobile app is signed out. Read-only. */
  readonly mobile_app_session_timeout: number | null | undefined;
  /** Longest time that a team member stays signed in, in minutes. Read-only. */
  readonly maximum_session_duration: number | null | undefined;
  /** Whether there is such a longest time. Read-only. */
  readonly maximum_session_duration_enabled: boolean | undefined;
  /** Whether Zendesk may sign in to the account. Read-only. */
  readonly assumable: boolean | undefined;
  /** Whether Zendesk may always do so, as in trial accounts. Read-only. */
  readonly assumable_account_type: boolean | undefined;
  /** For how long Zendesk may do so. Read-only. */
  readonly assumption_duration: SecuritySettingsAssumptionDuration | OpenString | undefined;
  /** Until when Zendesk may do so. Read-only. */
  readonly assumption_expiration: string | null | undefined;
  /** `assumption_expiration` as a Date. */
  get assumption_expires(): Date | null;
  /** How users sign in. Read-only. */
  readonly authentication: SecurityAuthentication | undefined;
  /** Whether the Content Security Policy blocks, not only reports. Read-only. */
  readonly csp_blocking_enabled: boolean | undefined;
  /** Whether users are told by email that their password was changed. Read-only. */
  readonly email_agent_when_sensitive_fields_changed: boolean | undefined;
  /** Addresses that the account can be used from. Read-only. */
  readonly ip: IpRestrictions | undefined;
  /** When the rule for two factors last changed. Read-only. */
  readonly two_factor_last_update: string | null | undefined;
  /** `two_factor_last_update` as a Date. */
  get two_factor_last_updated(): Date | null;
}
