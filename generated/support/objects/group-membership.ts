// From specification/support/objects/group-membership.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { groupLink, userLink } from '../links.ts';
import type { CurrentUser } from './current-user.ts';
import type { Group } from './group.ts';
import type { User } from './user.ts';

/** What a request may state of a GroupMembership. */
export interface GroupMembershipInput {
  /** The agent. Only when the record is made. */
  user_id?: Id | undefined;
  /** In place of `user_id`: a record, or its id. */
  user?: User | CurrentUser | Id | undefined;
  /** The group. Only when the record is made. */
  group_id?: Id | undefined;
  /** In place of `group_id`: a record, or its id. */
  group?: Group | Id | undefined;
  /** Whether tickets that are assigned to the agent go to this group. Only when the record is made. */
  default?: boolean | undefined;
}

/** What a request may state that changes a GroupMembership. */
export type GroupMembershipUpdate = Omit<GroupMembershipInput, 'user_id' | 'user' | 'group_id' | 'group' | 'default'>;

/**
 * That an agent belongs to a group.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/
 */
export class GroupMembership extends Model<GroupMembershipInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'GroupMembership',
      resource: () => import('../resources/group-memberships.ts').then((module) => module.GroupMemberships),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        user_id: { type: 'integer', access: 'create', references: userLink, accessor: 'user' },
        group_id: { type: 'integer', access: 'create', references: groupLink, accessor: 'group' },
        default: { type: 'boolean', access: 'create' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface GroupMembership {
  /** Assigned by Zendesk when the membership is made. Read-only. */
  readonly id: number;
  /** Address of the membership in the API. Read-only. */
  readonly url: string;
  /** The agent. Can only be stated when the record is made. */
  user_id: number;
  /**
   * The agent. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get user(): Promise<User | null>;
  set user(value: User | CurrentUser | Id);
  /** The group. Can only be stated when the record is made. */
  group_id: number;
  /** The group. Loaded when awaited: all records of the type at once, one time. Null where there is none. */
  get group(): Promise<Group | null>;
  set group(value: Group | Id);
  /** Whether tickets that are assigned to the agent go to this group. Can only be stated when the record is made. */
  default: boolean;
  /** When the membership was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the membership last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
