// From specification/help-center/objects/access-policy.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { groupLink, organizationLink } from '../../support/links.ts';
import type { Group } from '../../support/objects/group.ts';
import type { Organization } from '../../support/objects/organization.ts';

/** The values of `viewable_by` that a request may state. */
export type AccessPolicyViewableBy = 'everybody' | 'signed_in_users' | 'staff';

/** The values of `manageable_by` that a request may state. */
export type AccessPolicyManageableBy = 'staff' | 'managers';

/** What a request may state of an AccessPolicy. */
export interface AccessPolicyInput {
  /** Who may see it. */
  viewable_by?: AccessPolicyViewableBy | undefined;
  /** Who may manage it. */
  manageable_by?: AccessPolicyManageableBy | undefined;
  /** Groups of agents that it is limited to; empty for no limit. */
  restricted_to_group_ids?: readonly Id[] | undefined;
  /** In place of `restricted_to_group_ids`: records, or their ids. */
  restricted_to_groups?: readonly (Group | Id)[] | undefined;
  /** Organizations that it is limited to; empty for no limit. */
  restricted_to_organization_ids?: readonly Id[] | undefined;
  /** In place of `restricted_to_organization_ids`: records, or their ids. */
  restricted_to_organizations?: readonly (Organization | Id)[] | undefined;
  /** Tags that a user must have; empty for none. */
  required_tags?: readonly string[] | undefined;
}

/** Who may see and who may manage a section or a topic, as older accounts state it. */
export class AccessPolicy extends Model<AccessPolicyInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccessPolicy',
      attributes: {
        viewable_by: { type: 'string', values: ['everybody', 'signed_in_users', 'staff'] },
        manageable_by: { type: 'string', values: ['staff', 'managers'] },
        restricted_to_group_ids: { type: 'integer[]', references: groupLink, accessor: 'restricted_to_groups' },
        restricted_to_organization_ids: {
          type: 'integer[]',
          references: organizationLink,
          accessor: 'restricted_to_organizations',
        },
        required_tags: 'string[]',
      },
    };
  }
}

export interface AccessPolicy {
  /** Who may see it. */
  viewable_by: AccessPolicyViewableBy | OpenString | undefined;
  /** Who may manage it. */
  manageable_by: AccessPolicyManageableBy | OpenString | undefined;
  /** Groups of agents that it is limited to; empty for no limit. */
  restricted_to_group_ids: number[] | undefined;
  /**
   * Groups of agents that it is limited to; empty for no limit. Loaded when awaited: all records of the type at once,
   * one time. Missing records are left out.
   */
  get restricted_to_groups(): Promise<Group[]>;
  set restricted_to_groups(value: readonly (Group | Id)[]);
  /** Organizations that it is limited to; empty for no limit. */
  restricted_to_organization_ids: number[] | undefined;
  /**
   * Organizations that it is limited to; empty for no limit. Loaded when awaited: for all records of a page at once, in
   * batches of up to 100. Missing records are left out.
   */
  get restricted_to_organizations(): Promise<Organization[]>;
  set restricted_to_organizations(value: readonly (Organization | Id)[]);
  /** Tags that a user must have; empty for none. */
  required_tags: string[] | undefined;
}
