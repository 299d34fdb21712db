// From specification/support/objects/ip-restrictions.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** Addresses that an account can be used from. */
export class IpRestrictions extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'IpRestrictions',
      attributes: {
        ip_restriction_enabled: { type: 'boolean', access: 'read' },
        enable_agent_ip_restrictions: { type: 'boolean', access: 'read' },
        ip_ranges: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface IpRestrictions {
  /** Whether there is any restriction. Read-only. */
  readonly ip_restriction_enabled: boolean | undefined;
  /** Whether it is for team members only. Read-only. */
  readonly enable_agent_ip_restrictions: boolean | undefined;
  /** The addresses, parted by blanks. Read-only. */
  readonly ip_ranges: string | null | undefined;
}
