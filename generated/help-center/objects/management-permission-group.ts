// From specification/help-center/objects/management-permission-group.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { userSegmentLink } from '../links.ts';
import type { UserSegment } from './user-segment.ts';

/** What a request may state of a ManagementPermissionGroup. */
export interface ManagementPermissionGroupInput {
  /** Its name. */
  name?: string | undefined;
  /** User segments that may edit. */
  edit?: readonly Id[] | undefined;
  /** In place of `edit`: records, or their ids. */
  edit_user_segments?: readonly (UserSegment | Id)[] | undefined;
  /** User segments that may publish. */
  publish?: readonly Id[] | undefined;
  /** In place of `publish`: records, or their ids. */
  publish_user_segments?: readonly (UserSegment | Id)[] | undefined;
}

/** What a request states that makes a ManagementPermissionGroup. */
export type ManagementPermissionGroupCreate = ManagementPermissionGroupInput & {
  name: string;
};

/**
 * Who may edit and who may publish the articles that name it.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/permission_groups/
 */
export class ManagementPermissionGroup extends Model<ManagementPermissionGroupInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ManagementPermissionGroup',
      resource: () => import('../resources/permission-groups.ts').then((module) => module.PermissionGroups),
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: 'string',
        edit: { type: 'integer[]', references: userSegmentLink, accessor: 'edit_user_segments' },
        publish: { type: 'integer[]', references: userSegmentLink, accessor: 'publish_user_segments' },
        built_in: { type: 'boolean', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface ManagementPermissionGroup {
  /** Assigned by Zendesk when the permission group is made. Read-only. */
  readonly id: number;
  /** Its name. */
  name: string;
  /** User segments that may edit. */
  edit: number[] | undefined;
  /**
   * User segments that may edit. Loaded when awaited: all records of the type at once, one time. Missing records are
   * left out.
   */
  get edit_user_segments(): Promise<UserSegment[]>;
  set edit_user_segments(value: readonly (UserSegment | Id)[]);
  /** User segments that may publish. */
  publish: number[] | undefined;
  /**
   * User segments that may publish. Loaded when awaited: all records of the type at once, one time. Missing records are
   * left out.
   */
  get publish_user_segments(): Promise<UserSegment[]>;
  set publish_user_segments(value: readonly (UserSegment | Id)[]);
  /** Whether it comes with the account and cannot be changed. Read-only. */
  readonly built_in: boolean | undefined;
  /** When the permission group was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the permission group last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
