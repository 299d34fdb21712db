// From specification/support/objects/group.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a Group. */
export interface GroupInput {
  /** Its name. */
  name?: string | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** Whether all agents may see its tickets. A private group cannot be made public. */
  is_public?: boolean | undefined;
}

/** What a request states that makes a Group. */
export type GroupCreate = GroupInput & {
  name: string;
};

/**
 * A set of agents that tickets are assigned to.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/groups/groups/
 */
export class Group extends Model<GroupInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Group',
      cache: { name: 'group', policy: 'ttl', maxSize: 2000, ttl: 600_000, from: 'lists' },
      resource: () => import('../resources/groups.ts').then((module) => module.Groups),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        name: 'string',
        description: { type: 'string', nullable: true },
        default: { type: 'boolean', access: 'read' },
        is_public: 'boolean',
        deleted: { type: 'boolean', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
        result_type: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface Group {
  /** Assigned by Zendesk when the group is made. Read-only. */
  readonly id: number;
  /** Address of the group in the API. Read-only. */
  readonly url: string;
  /** Its name. */
  name: string;
  /** What it is for. */
  description: string | null;
  /** Whether it is the default group of the account. Read-only. */
  readonly default: boolean;
  /** Whether all agents may see its tickets. A private group cannot be made public. */
  is_public: boolean;
  /** Whether it was deleted. Read-only. */
  readonly deleted: boolean;
  /** When the group was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the group last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
  /** What it is, in the results of a search. Read-only. */
  readonly result_type: 'group' | undefined;
}
