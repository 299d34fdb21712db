// From specification/support/objects/user.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { brandLink, customAgentRoleLink, groupLink, localeLink, organizationLink } from '../links.ts';
import { Attachment } from './attachment.ts';
import type { Brand } from './brand.ts';
import type { CustomAgentRole } from './custom-agent-role.ts';
import type { Group } from './group.ts';
import { Identity, type IdentityInput } from './identity.ts';
import type { Locale } from './locale.ts';
import { Organization, type OrganizationInput } from './organization.ts';

/** The values of `role` that a request may state. */
export type UserRole = 'end-user' | 'agent' | 'admin';

/** The values of `ticket_restriction` that a request may state. */
export type UserTicketRestriction = 'organization' | 'groups' | 'assigned' | 'requested';

/** What a request may state of a User. */
export interface UserInput {
  /** Their name. */
  name?: string | undefined;
  /** The primary email address. An update adds a secondary one, and leaves the primary as it is. */
  email?: string | null | undefined;
  /** Your own key for the user, unique in the account. Upper and lower case are the same. */
  external_id?: string | null | undefined;
  /** What the user may do at all. */
  role?: UserRole | null | undefined;
  /** The custom role of an agent, on Enterprise plans. */
  custom_role_id?: Id | null | undefined;
  /** In place of `custom_role_id`: a record, or its id. */
  custom_role?: CustomAgentRole | Id | null | undefined;
  /** Name that end users see in place of the real one. */
  alias?: string | null | undefined;
  /** Whether any identity of the user is verified. */
  verified?: boolean | null | undefined;
  /** Whether the user is suspended: they cannot sign in, and their tickets are suspended too. */
  suspended?: boolean | null | undefined;
  /** The group that tickets assigned to the agent go to. */
  default_group_id?: Id | null | undefined;
  /** In place of `default_group_id`: a record, or its id. */
  default_group?: Group | Id | null | undefined;
  /** The organization, or the default one of several. */
  organization_id?: Id | null | undefined;
  /** In place of `organization_id`: a record, or its id. */
  organization?: Organization | Id | OrganizationInput | null | undefined;
  /** The primary phone number. */
  phone?: string | null | undefined;
  /** Whether others use that phone number too. */
  shared_phone_number?: boolean | null | undefined;
  /** Language as a BCP 47 tag. In a request it wins over `locale_id`. */
  locale?: string | null | undefined;
  /** Language as the id of a locale. */
  locale_id?: Id | null | undefined;
  /** In place of `locale_id`: a record, or its id. */
  preferred_locale?: Locale | Id | null | undefined;
  /** Time zone by the name that Zendesk gives it. */
  time_zone?: string | null | undefined;
  /** Signature of an agent. */
  signature?: string | null | undefined;
  /** Details to keep with the user, such as an address. */
  details?: string | null | undefined;
  /** Notes on the user. */
  notes?: string | null | undefined;
  /** The tags, where the account tags users. Stating them replaces those that are set. */
  tags?: readonly string[] | undefined;
  /** Values of the custom fields by their keys. An update sends only those that differ. */
  user_fields?: Record<string, string | number | boolean | readonly string[] | null> | null | undefined;
  /** Which tickets the user may see; null for all. */
  ticket_restriction?: UserTicketRestriction | null | undefined;
  /** Whether the agent can only write internal notes. */
  only_private_comments?: boolean | null | undefined;
  /** Whether the user may moderate the community. */
  moderator?: boolean | null | undefined;
  /** Brands that the agent belongs to. */
  agent_brand_ids?: readonly Id[] | null | undefined;
  /** In place of `agent_brand_ids`: records, or their ids. */
  agent_brands?: readonly (Brand | Id)[] | null | undefined;
  /** Address of a picture to take over. */
  remote_photo_url?: string | null | undefined;
  /** Brand to assign the user to. */
  active_brand_id?: Id | undefined;
  /** Another name for `default_group_id`. */
  group_id?: Id | undefined;
  /** Groups that the new agent belongs to. */
  group_ids?: readonly Id[] | undefined;
  /** Organizations that the user belongs to. */
  organization_ids?: readonly Id[] | undefined;
  /**
   * The organization by its name.
   *
   * @deprecated State `organization` with a name.
   */
  organization_name?: string | undefined;
  /** Further email addresses and phone numbers of a new user. */
  identities?: readonly (Identity | IdentityInput)[] | undefined;
  /** Another name for `locale`. */
  language?: string | undefined;
  /** Password of a new user, where the account lets admins set passwords. */
  password?: string | undefined;
  /** Send no email that asks to verify the address. */
  skip_verify_email?: boolean | undefined;
}

/** What a request states that makes a User. */
export type UserCreate = UserInput & {
  name: string;
};

/**
 * A person: an end user who asks for support, an agent who gives it, or an admin. Side-loads and what end users may see
 * are cut short, so nearly every attribute may be absent.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class User extends Model<UserInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'User',
      deletedWhen: { active: false, permanently_deleted: true },
      cache: { name: 'user', policy: 'ttl', maxSize: 10_000, ttl: 300_000, from: 'lists' },
      resource: () => import('../resources/users.ts').then((module) => module.Users),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        name: 'string',
        email: { type: 'string', nullable: true },
        external_id: { type: 'string', nullable: true },
        role: { type: 'string', nullable: true, values: ['end-user', 'agent', 'admin'] },
        role_type: { type: 'integer', access: 'read', nullable: true },
        custom_role_id: { type: 'integer', nullable: true, references: customAgentRoleLink, accessor: 'custom_role' },
        alias: { type: 'string', nullable: true },
        active: { type: 'boolean', access: 'read' },
        verified: { type: 'boolean', nullable: true },
        suspended: { type: 'boolean', nullable: true },
        default_group_id: { type: 'integer', nullable: true, references: groupLink, accessor: 'default_group' },
        organization_id: {
          type: 'integer',
          nullable: true,
          references: organizationLink,
          accessor: 'organization',
          inline: 'organization',
        },
        phone: { type: 'string', nullable: true },
        shared_phone_number: { type: 'boolean', nullable: true },
        photo: { model: () => Attachment, access: 'read', nullable: true },
        locale: { type: 'string', nullable: true },
        locale_id: { type: 'integer', nullable: true, references: localeLink, accessor: 'preferred_locale' },
        time_zone: { type: 'string', nullable: true },
        iana_time_zone: { type: 'string', access: 'read', nullable: true },
        signature: { type: 'string', nullable: true },
        details: { type: 'string', nullable: true },
        notes: { type: 'string', nullable: true },
        tags: 'string[]',
        user_fields: { type: 'object', nullable: true, update: 'mergeKeys' },
        ticket_restriction: {
          type: 'string',
          nullable: true,
          values: ['organization', 'groups', 'assigned', 'requested'],
        },
        only_private_comments: { type: 'boolean', nullable: true },
        restricted_agent: { type: 'boolean', access: 'read', nullable: true },
        moderator: { type: 'boolean', nullable: true },
        chat_only: { type: 'boolean', access: 'read', nullable: true },
        shared: { type: 'boolean', access: 'read', nullable: true },
        shared_agent: { type: 'boolean', access: 'read', nullable: true },
        two_factor_auth_enabled: { type: 'boolean', access: 'read', nullable: true },
        report_csv: { type: 'boolean', access: 'read', nullable: true },
        last_login_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'last_login' },
        permanently_deleted: { type: 'boolean', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
        agent_brand_ids: { type: 'integer[]', nullable: true, references: brandLink, accessor: 'agent_brands' },
        remote_photo_url: { type: 'string', nullable: true },
        active_brand_id: { type: 'integer', access: 'write', references: brandLink },
        group_id: { type: 'integer', access: 'write', references: groupLink },
        group_ids: { type: 'integer[]', access: 'write', references: groupLink },
        organization_ids: { type: 'integer[]', access: 'write', references: organizationLink },
        organization: { model: () => Organization, access: 'write' },
        organization_name: { type: 'string', access: 'write' },
        identities: { model: () => Identity, list: true, access: 'write' },
        language: { type: 'string', access: 'write' },
        password: { type: 'string', access: 'write', secret: true },
        skip_verify_email: { type: 'boolean', access: 'write' },
        result_type: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface User {
  /** Assigned by Zendesk when the user is made. Read-only. */
  readonly id: number;
  /** Address of the user in the API. Read-only. */
  readonly url: string | undefined;
  /** Their name. */
  name: string;
  /** The primary email address. An update adds a secondary one, and leaves the primary as it is. */
  email: string | null | undefined;
  /** Your own key for the user, unique in the account. Upper and lower case are the same. */
  external_id: string | null | undefined;
  /** What the user may do at all. */
  role: UserRole | OpenString | null | undefined;
  /** Kind of agent: 0 custom, 1 light, 2 chat, 3 chat contributor, 4 admin, 5 billing admin. Read-only. */
  readonly role_type: number | null | undefined;
  /** The custom role of an agent, on Enterprise plans. */
  custom_role_id: number | null | undefined;
  /**
   * The custom role of an agent, on Enterprise plans. Loaded when awaited: all records of the type at once, one time.
   * Null where there is none.
   */
  get custom_role(): Promise<CustomAgentRole | null>;
  set custom_role(value: CustomAgentRole | Id | null);
  /** Name that end users see in place of the real one. */
  alias: string | null | undefined;
  /** False once the user was deleted. Read-only. */
  readonly active: boolean | undefined;
  /** Whether any identity of the user is verified. */
  verified: boolean | null | undefined;
  /** Whether the user is suspended: they cannot sign in, and their tickets are suspended too. */
  suspended: boolean | null | undefined;
  /** The group that tickets assigned to the agent go to. */
  default_group_id: number | null | undefined;
  /**
   * The group that tickets assigned to the agent go to. Loaded when awaited: all records of the type at once, one time.
   * Null where there is none.
   */
  get default_group(): Promise<Group | null>;
  set default_group(value: Group | Id | null);
  /** The organization, or the default one of several. */
  organization_id: number | null | undefined;
  /**
   * The organization, or the default one of several. Loaded when awaited: for all records of a page at once, in batches
   * of up to 100. Null where there is none.
   */
  get organization(): Promise<Organization | null>;
  set organization(value: Organization | Id | OrganizationInput | null);
  /** The primary phone number. */
  phone: string | null | undefined;
  /** Whether others use that phone number too. */
  shared_phone_number: boolean | null | undefined;
  /** The picture. Read-only. */
  readonly photo: Attachment | null | undefined;
  /** Language as a BCP 47 tag. In a request it wins over `locale_id`. */
  locale: string | null | undefined;
  /** Language as the id of a locale. */
  locale_id: number | null | undefined;
  /**
   * Language as the id of a locale. Loaded when awaited: all records of the type at once, one time. Null where there is
   * none.
   */
  get preferred_locale(): Promise<Locale | null>;
  set preferred_locale(value: Locale | Id | null);
  /** Time zone by the name that Zendesk gives it. */
  time_zone: string | null | undefined;
  /** Time zone by its IANA name. Read-only. */
  readonly iana_time_zone: string | null | undefined;
  /** Signature of an agent. */
  signature: string | null | undefined;
  /** Details to keep with the user, such as an address. */
  details: string | null | undefined;
  /** Notes on the user. */
  notes: string | null | undefined;
  /** The tags, where the account tags users. Stating them replaces those that are set. */
  tags: string[] | undefined;
  /** Values of the custom fields by their keys. An update sends only those that differ. */
  user_fields: Record<string, string | number | boolean | string[] | null> | null | undefined;
  /** Which tickets the user may see; null for all. */
  ticket_restriction: UserTicketRestriction | OpenString | null | undefined;
  /** Whether the agent can only write internal notes. */
  only_private_comments: boolean | null | undefined;
  /** Whether the agent is restricted in any way. Read-only. */
  readonly restricted_agent: boolean | null | undefined;
  /** Whether the user may moderate the community. */
  moderator: boolean | null | undefined;
  /** Whether the agent only chats. Read-only. */
  readonly chat_only: boolean | null | undefined;
  /** Whether the user comes from another account by ticket sharing. Such a user cannot be updated. Read-only. */
  readonly shared: boolean | null | undefined;
  /** Whether the agent comes from another account by ticket sharing. Read-only. */
  readonly shared_agent: boolean | null | undefined;
  /** Whether the user signs in with two factors. Read-only. */
  readonly two_factor_auth_enabled: boolean | null | undefined;
  /**
   * Has no effect any more. Read-only.
   *
   * @deprecated It has no effect.
   */
  readonly report_csv: boolean | null | undefined;
  /** When the user last signed in, or used an API token. Read-only. */
  readonly last_login_at: string | null | undefined;
  /** `last_login_at` as a Date. */
  get last_login(): Date | null;
  /** Whether the personal data of the deleted user is gone for good. Read-only. */
  readonly permanently_deleted: boolean | null | undefined;
  /** When the user was made. Read-only. */
  readonly created_at: string | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the user last changed. Read-only. */
  readonly updated_at: string | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
  /** Brands that the agent belongs to. */
  agent_brand_ids: number[] | null | undefined;
  /**
   * Brands that the agent belongs to. Loaded when awaited: all records of the type at once, one time. Missing records
   * are left out.
   */
  get agent_brands(): Promise<Brand[]>;
  set agent_brands(value: readonly (Brand | Id)[] | null);
  /** Address of a picture to take over. */
  remote_photo_url: string | null | undefined;
  /** Brand to assign the user to. Only in requests. */
  active_brand_id: number | undefined;
  /** Another name for `default_group_id`. Only in requests. */
  group_id: number | undefined;
  /** Groups that the new agent belongs to. Only in requests. */
  group_ids: number[] | undefined;
  /** Organizations that the user belongs to. Only in requests. */
  organization_ids: number[] | undefined;
  /**
   * The organization by its name. Only in requests.
   *
   * @deprecated State `organization` with a name.
   */
  organization_name: string | undefined;
  /** Further email addresses and phone numbers of a new user. Only in requests. */
  get identities(): Identity[] | undefined;
  set identities(value: readonly (Identity | IdentityInput)[] | undefined);
  /** Another name for `locale`. Only in requests. */
  language: string | undefined;
  /**
   * Password of a new user, where the account lets admins set passwords. Only in requests. A secret: inspection does
   * not show it.
   */
  password: string | undefined;
  /** Send no email that asks to verify the address. Only in requests. */
  skip_verify_email: boolean | undefined;
  /** What it is, in the results of a search. Read-only. */
  readonly result_type: 'user' | undefined;
}
