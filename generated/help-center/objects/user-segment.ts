// From specification/help-center/objects/user-segment.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { groupLink, organizationLink, userLink } from '../../support/links.ts';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { Group } from '../../support/objects/group.ts';
import type { Organization } from '../../support/objects/organization.ts';
import type { User } from '../../support/objects/user.ts';

/** The values of `user_type` that a request may state. */
export type UserSegmentUserType = 'signed_in_users' | 'staff';

/** What a request may state of a UserSegment. */
export interface UserSegmentInput {
  /** Its name. */
  name?: string | undefined;
  /** Whose segment it is: of agents and admins, or of all who signed in. */
  user_type?: UserSegmentUserType | OpenString | undefined;
  /** Groups of agents that belong to it. */
  group_ids?: readonly Id[] | undefined;
  /** In place of `group_ids`: records, or their ids. */
  groups?: readonly (Group | Id)[] | undefined;
  /** Organizations whose members belong to it. */
  organization_ids?: readonly Id[] | undefined;
  /** In place of `organization_ids`: records, or their ids. */
  organizations?: readonly (Organization | Id)[] | undefined;
  /** Tags of which a user must have all. */
  tags?: readonly string[] | undefined;
  /** Tags of which a user must have one. */
  or_tags?: readonly string[] | undefined;
  /** Users who belong to it whatever else is stated. */
  added_user_ids?: readonly Id[] | undefined;
  /** In place of `added_user_ids`: records, or their ids. */
  added_users?: readonly (User | CurrentUser | Id)[] | undefined;
}

/** What a request states that makes a UserSegment. */
export type UserSegmentCreate = UserSegmentInput & {
  user_type: UserSegmentUserType | OpenString;
};

/**
 * A set of users who may see something: by their type, tags, groups and organizations.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_segments/
 */
export class UserSegment extends Model<UserSegmentInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'UserSegment',
      resource: () => import('../resources/user-segments.ts').then((module) => module.UserSegments),
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: 'string',
        user_type: 'string',
        group_ids: { type: 'integer[]', references: groupLink, accessor: 'groups' },
        organization_ids: { type: 'integer[]', references: organizationLink, accessor: 'organizations' },
        tags: 'string[]',
        or_tags: 'string[]',
        added_user_ids: { type: 'integer[]', references: userLink, accessor: 'added_users' },
        built_in: { type: 'boolean', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface UserSegment {
  /** Assigned by Zendesk when the user segment is made. Read-only. */
  readonly id: number;
  /** Its name. */
  name: string | undefined;
  /** Whose segment it is: of agents and admins, or of all who signed in. */
  user_type: UserSegmentUserType | OpenString;
  /** Groups of agents that belong to it. */
  group_ids: number[] | undefined;
  /**
   * Groups of agents that belong to it. Loaded when awaited: all records of the type at once, one time. Missing records
   * are left out.
   */
  get groups(): Promise<Group[]>;
  set groups(value: readonly (Group | Id)[]);
  /** Organizations whose members belong to it. */
  organization_ids: number[] | undefined;
  /**
   * Organizations whose members belong to it. Loaded when awaited: for all records of a page at once, in batches of up
   * to 100. Missing records are left out.
   */
  get organizations(): Promise<Organization[]>;
  set organizations(value: readonly (Organization | Id)[]);
  /** Tags of which a user must have all. */
  tags: string[] | undefined;
  /** Tags of which a user must have one. */
  or_tags: string[] | undefined;
  /** Users who belong to it whatever else is stated. */
  added_user_ids: number[] | undefined;
  /**
   * Users who belong to it whatever else is stated. Loaded when awaited: for all records of a page at once, in batches
   * of up to 100. Missing records are left out.
   */
  get added_users(): Promise<User[]>;
  set added_users(value: readonly (User | CurrentUser | Id)[]);
  /** Whether it comes with the account and cannot be changed. Read-only. */
  readonly built_in: boolean;
  /** When the user segment was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the user segment last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
