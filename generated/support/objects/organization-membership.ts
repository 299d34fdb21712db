// From specification/support/objects/organization-membership.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { organizationLink, userLink } from '../links.ts';
import type { CurrentUser } from './current-user.ts';
import type { Organization } from './organization.ts';
import type { User } from './user.ts';

/** What a request may state of an OrganizationMembership. */
export interface OrganizationMembershipInput {
  /** The user. Only when the record is made. */
  user_id?: Id | undefined;
  /** In place of `user_id`: a record, or its id. */
  user?: User | CurrentUser | Id | undefined;
  /** The organization. Only when the record is made. */
  organization_id?: Id | undefined;
  /** In place of `organization_id`: a record, or its id. */
  organization?: Organization | Id | undefined;
  /** Whether it is the default organization of the user; null if it is not. Only when the record is made. */
  default?: boolean | null | undefined;
}

/** What a request may state that changes an OrganizationMembership. */
export type OrganizationMembershipUpdate = Omit<
  OrganizationMembershipInput,
  'user_id' | 'user' | 'organization_id' | 'organization' | 'default'
>;

/**
 * That a user belongs to an organization.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/
 */
export class OrganizationMembership extends Model<OrganizationMembershipInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'OrganizationMembership',
      resource: () =>
        import('../resources/organization-memberships.ts').then((module) => module.OrganizationMemberships),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        user_id: { type: 'integer', access: 'create', references: userLink, accessor: 'user' },
        organization_id: { type: 'integer', access: 'create', references: organizationLink, accessor: 'organization' },
        organization_name: { type: 'string', access: 'read', nullable: true },
        default: { type: 'boolean', access: 'create', nullable: true },
        view_tickets: { type: 'boolean', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface OrganizationMembership {
  /** Assigned by Zendesk when the membership is made. Read-only. */
  readonly id: number;
  /** Address of the membership in the API. Read-only. */
  readonly url: string | undefined;
  /** The user. Can only be stated when the record is made. */
  user_id: number;
  /**
   * The user. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get user(): Promise<User | null>;
  set user(value: User | CurrentUser | Id);
  /** The organization. Can only be stated when the record is made. */
  organization_id: number;
  /**
   * The organization. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there
   * is none.
   */
  get organization(): Promise<Organization | null>;
  set organization(value: Organization | Id);
  /** Name of the organization. Read-only. */
  readonly organization_name: string | null | undefined;
  /**
   * Whether it is the default organization of the user; null if it is not. Can only be stated when the record is made.
   */
  default: boolean | null;
  /** Whether the user may see all tickets of the organization. Read-only. */
  readonly view_tickets: boolean | null | undefined;
  /** When the membership was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the membership last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
