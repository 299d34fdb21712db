// From specification/support/objects/current-user.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { brandLink, customAgentRoleLink, groupLink, localeLink, organizationLink } from '../links.ts';
import { Attachment } from './attachment.ts';
import type { Brand } from './brand.ts';
import type { CustomAgentRole } from './custom-agent-role.ts';
import type { Group } from './group.ts';
import type { Locale } from './locale.ts';
import type { Organization } from './organization.ts';

/** The values of `role` that a request may state. */
export type CurrentUserRole = 'end-user' | 'agent' | 'admin';

/** The values of `ticket_restriction` that a request may state. */
export type CurrentUserTicketRestriction = 'organization' | 'groups' | 'assigned' | 'requested';

/**
 * The user that the credentials speak for. Without valid ones Zendesk answers with an anonymous user that has no id.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class CurrentUser extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'CurrentUser',
      viewOf: 'User',
      attributes: {
        id: { type: 'integer', access: 'read', nullable: true },
        url: { type: 'string', access: 'read', nullable: true },
        name: { type: 'string', access: 'read' },
        email: { type: 'string', access: 'read', nullable: true },
        external_id: { type: 'string', access: 'read', nullable: true },
        role: { type: 'string', access: 'read', nullable: true, values: ['end-user', 'agent', 'admin'] },
        role_type: { type: 'integer', access: 'read', nullable: true },
        custom_role_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: customAgentRoleLink,
          accessor: 'custom_role',
        },
        alias: { type: 'string', access: 'read', nullable: true },
        active: { type: 'boolean', access: 'read' },
        verified: { type: 'boolean', access: 'read', nullable: true },
        suspended: { type: 'boolean', access: 'read', nullable: true },
        default_group_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: groupLink,
          accessor: 'default_group',
        },
        organization_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: organizationLink,
          accessor: 'organization',
        },
        phone: { type: 'string', access: 'read', nullable: true },
        shared_phone_number: { type: 'boolean', access: 'read', nullable: true },
        photo: { model: () => Attachment, access: 'read', nullable: true },
        locale: { type: 'string', access: 'read', nullable: true },
        locale_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: localeLink,
          accessor: 'preferred_locale',
        },
        time_zone: { type: 'string', access: 'read', nullable: true },
        iana_time_zone: { type: 'string', access: 'read', nullable: true },
        signature: { type: 'string', access: 'read', nullable: true },
        details: { type: 'string', access: 'read', nullable: true },
        notes: { type: 'string', access: 'read', nullable: true },
        tags: { type: 'string[]', access: 'read' },
        user_fields: { type: 'object', access: 'read', nullable: true },
        ticket_restriction: {
          type: 'string',
          access: 'read',
          nullable: true,
          values: ['organization', 'groups', 'assigned', 'requested'],
        },
        only_private_comments: { type: 'boolean', access: 'read', nullable: true },
        restricted_agent: { type: 'boolean', access: 'read', nullable: true },
        moderator: { type: 'boolean', access: 'read', nullable: true },
        chat_only: { type: 'boolean', access: 'read', nullable: true },
        shared: { type: 'boolean', access: 'read', nullable: true },
        shared_agent: { type: 'boolean', access: 'read', nullable: true },
        two_factor_auth_enabled: { type: 'boolean', access: 'read', nullable: true },
        agent_brand_ids: {
          type: 'integer[]',
          access: 'read',
          nullable: true,
          references: brandLink,
          accessor: 'agent_brands',
        },
        report_csv: { type: 'boolean', access: 'read', nullable: true },
        last_login_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'last_login' },
        permanently_deleted: { type: 'boolean', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
        authenticity_token: { type: 'string', access: 'read', nullable: true, secret: true },
      },
    };
  }
}

export interface CurrentUser {
  /** Null for the anonymous user: the credentials are missing or wrong. Read-only. */
  readonly id: number | null | undefined;
  /** Address of the user in the API. Read-only. */
  readonly url: string | null | undefined;
  /** Their name. Read-only. */
  readonly name: string;
  /** The primary email address. An update adds a secondary one, and leaves the primary as it is. Read-only. */
  readonly email: string | null | undefined;
  /** Your own key for the user, unique in the account. Upper and lower case are the same. Read-only. */
  readonly external_id: string | null | undefined;
  /** What the user may do at all. Read-only. */
  readonly role: CurrentUserRole | OpenString | null | undefined;
  /** Kind of agent: 0 custom, 1 light, 2 chat, 3 chat contributor, 4 admin, 5 billing admin. Read-only. */
  readonly role_type: number | null | undefined;
  /** The custom role of an agent, on Enterprise plans. Read-only. */
  readonly custom_role_id: number | null | undefined;
  /**
   * The custom role of an agent, on Enterprise plans. Loaded when awaited: all records of the type at once, one time.
   * Null where there is none.
   */
  get custom_role(): Promise<CustomAgentRole | null>;
  /** Name that end users see in place of the real one. Read-only. */
  readonly alias: string | null | undefined;
  /** False once the user was deleted. Read-only. */
  readonly active: boolean | undefined;
  /** Whether any identity of the user is verified. Read-only. */
  readonly verified: boolean | null | undefined;
  /** Whether the user is suspended: they cannot sign in, and their tickets are suspended too. Read-only. */
  readonly suspended: boolean | null | undefined;
  /** The group that tickets assigned to the agent go to. Read-only. */
  readonly default_group_id: number | null | undefined;
  /**
   * The group that tickets assigned to the agent go to. Loaded when awaited: all records of the type at once, one time.
   * Null where there is none.
   */
  get default_group(): Promise<Group | null>;
  /** The organization, or the default one of several. Read-only. */
  readonly organization_id: number | null | undefined;
  /**
   * The organization, or the default one of several. Loaded when awaited: for all records of a page at once, in batches
   * of up to 100. Null where there is none.
   */
  get organization(): Promise<Organization | null>;
  /** The primary phone number. Read-only. */
  readonly phone: string | null | undefined;
  /** Whether others use that phone number too. Read-only. */
  readonly shared_phone_number: boolean | null | undefined;
  /** The picture. Read-only. */
  readonly photo: Attachment | null | undefined;
  /** Language as a BCP 47 tag. In a request it wins over `locale_id`. Read-only. */
  readonly locale: string | null | undefined;
  /** Language as the id of a locale. Read-only. */
  readonly locale_id: number | null | undefined;
  /**
   * Language as the id of a locale. Loaded when awaited: all records of the type at once, one time. Null where there is
   * none.
   */
  get preferred_locale(): Promise<Locale | null>;
  /** Time zone by the name that Zendesk gives it. Read-only. */
  readonly time_zone: string | null | undefined;
  /** Time zone by its IANA name. Read-only. */
  readonly iana_time_zone: string | null | undefined;
  /** Signature of an agent. Read-only. */
  readonly signature: string | null | undefined;
  /** Details to keep with the user, such as an address. Read-only. */
  readonly details: string | null | undefined;
  /** Notes on the user. Read-only. */
  readonly notes: string | null | undefined;
  /** The tags, where the account tags users. Stating them replaces those that are set. Read-only. */
  readonly tags: string[] | undefined;
  /** Values of the custom fields by their keys. An update sends only those that differ. Read-only. */
  readonly user_fields: Record<string, string | number | boolean | string[] | null> | null | undefined;
  /** Which tickets the user may see; null for all. Read-only. */
  readonly ticket_restriction: CurrentUserTicketRestriction | OpenString | null | undefined;
  /** Whether the agent can only write internal notes. Read-only. */
  readonly only_private_comments: boolean | null | undefined;
  /** Whether the agent is restricted in any way. Read-only. */
  readonly restricted_agent: boolean | null | undefined;
  /** Whether the user may moderate the community. Read-only. */
  readonly moderator: boolean | null | undefined;
  /** Whether the agent only chats. Read-only. */
  readonly chat_only: boolean | null | undefined;
  /** Whether the user comes from another account by ticket sharing. Such a user cannot be updated. Read-only. */
  readonly shared: boolean | null | undefined;
  /** Whether the agent comes from another account by ticket sharing. Read-only. */
  readonly shared_agent: boolean | null | undefined;
  /** Whether the user signs in with two factors. Read-only. */
  readonly two_factor_auth_enabled: boolean | null | undefined;
  /** Brands that the agent belongs to. Read-only. */
  readonly agent_brand_ids: number[] | null | undefined;
  /**
   * Brands that the agent belongs to. Loaded when awaited: all records of the type at once, one time. Missing records
   * are left out.
   */
  get agent_brands(): Promise<Brand[]>;
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
  /**
   * Token that calls made by end users from a Help Center carry in X-CSRF-Token. It is a secret. Read-only. A secret:
   * inspection does not show it.
   */
  readonly authenticity_token: string | null | undefined;
}
