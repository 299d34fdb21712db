// From specification/support/objects/organization.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { groupLink } from '../links.ts';
import type { Group } from './group.ts';

/** What a request may state of an Organization. */
export interface OrganizationInput {
  /** Its name, unique in the account. */
  name?: string | undefined;
  /** Your own key for it, unique in the account. Upper and lower case are the same. */
  external_id?: string | null | undefined;
  /** Email domains whose users are put into it. */
  domain_names?: readonly string[] | undefined;
  /** The group that new tickets of its users go to. */
  group_id?: Id | null | undefined;
  /** In place of `group_id`: a record, or its id. */
  group?: Group | Id | null | undefined;
  /** Whether its end users see each other's tickets. */
  shared_tickets?: boolean | undefined;
  /** Whether its end users may comment on each other's tickets. */
  shared_comments?: boolean | undefined;
  /** Details to keep with it, such as an address. */
  details?: string | null | undefined;
  /** Notes on it. */
  notes?: string | null | undefined;
  /** The tags. Stating them replaces those that are set. */
  tags?: readonly string[] | undefined;
  /** Values of the custom fields by their keys. An update sends only those that differ. */
  organization_fields?: Record<string, string | number | boolean | readonly string[] | null> | null | undefined;
}

/** What a request states that makes an Organization. */
export type OrganizationCreate = OrganizationInput & {
  name: string;
};

/**
 * A company or another body that users belong to.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/
 */
export class Organization extends Model<OrganizationInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Organization',
      cache: { name: 'organization', policy: 'ttl', maxSize: 10_000, ttl: 300_000, from: 'lists' },
      resource: () => import('../resources/organizations.ts').then((module) => module.Organizations),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        name: 'string',
        external_id: { type: 'string', nullable: true },
        domain_names: 'string[]',
        group_id: { type: 'integer', nullable: true, references: groupLink, accessor: 'group' },
        shared_tickets: 'boolean',
        shared_comments: 'boolean',
        details: { type: 'string', nullable: true },
        notes: { type: 'string', nullable: true },
        tags: 'string[]',
        organization_fields: { type: 'object', nullable: true, update: 'mergeKeys' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
        result_type: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface Organization {
  /** Assigned by Zendesk when the organization is made. Read-only. */
  readonly id: number;
  /** Address of the organization in the API. Read-only. */
  readonly url: string;
  /** Its name, unique in the account. */
  name: string;
  /** Your own key for it, unique in the account. Upper and lower case are the same. */
  external_id: string | null;
  /** Email domains whose users are put into it. */
  domain_names: string[];
  /** The group that new tickets of its users go to. */
  group_id: number | null;
  /**
   * The group that new tickets of its users go to. Loaded when awaited: all records of the type at once, one time. Null
   * where there is none.
   */
  get group(): Promise<Group | null>;
  set group(value: Group | Id | null);
  /** Whether its end users see each other's tickets. */
  shared_tickets: boolean;
  /** Whether its end users may comment on each other's tickets. */
  shared_comments: boolean;
  /** Details to keep with it, such as an address. */
  details: string | null;
  /** Notes on it. */
  notes: string | null;
  /** The tags. Stating them replaces those that are set. */
  tags: string[];
  /** Values of the custom fields by their keys. An update sends only those that differ. */
  organization_fields: Record<string, string | number | boolean | string[] | null> | null;
  /** When the organization was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the organization last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
  /** What it is, in the results of a search. Read-only. */
  readonly result_type: 'organization' | undefined;
}
