// From specification/support/objects/deleted-user.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { localeLink, organizationLink } from '../links.ts';
import { Attachment } from './attachment.ts';
import type { Locale } from './locale.ts';
import type { Organization } from './organization.ts';

/**
 * A user who was deleted. Once deleted for good, their personal data is null and the name says so.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class DeletedUser extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'DeletedUser',
      resource: () => import('../resources/deleted-users.ts').then((module) => module.DeletedUsers),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read', nullable: true },
        name: { type: 'string', access: 'read', nullable: true },
        email: { type: 'string', access: 'read', nullable: true },
        role: { type: 'string', access: 'read', nullable: true },
        active: { type: 'boolean', access: 'read', nullable: true },
        permanently_deleted: { type: 'boolean', access: 'read', nullable: true },
        organization_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: organizationLink,
          accessor: 'organization',
        },
        phone: { type: 'string', access: 'read', nullable: true },
        shared_phone_number: { type: 'any', access: 'read', nullable: true },
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
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface DeletedUser {
  /** The user. Read-only. */
  readonly id: number;
  /** Address of the user in the API. Read-only. */
  readonly url: string | null;
  /** Their name. Read-only. */
  readonly name: string | null;
  /** The email address. Read-only. */
  readonly email: string | null;
  /** What the user was allowed to do. Read-only. */
  readonly role: string | null;
  /** False. Read-only. */
  readonly active: boolean | null;
  /** Whether the personal data is gone for good. Read-only. */
  readonly permanently_deleted: boolean | null | undefined;
  /** The organization. Read-only. */
  readonly organization_id: number | null;
  /**
   * The organization. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there
   * is none.
   */
  get organization(): Promise<Organization | null>;
  /** The phone number. Read-only. */
  readonly phone: string | null;
  /** Whether others use that phone number too. Read-only. */
  readonly shared_phone_number: boolean | string | null;
  /** The picture. Read-only. */
  readonly photo: Attachment | null;
  /** Language as a BCP 47 tag. Read-only. */
  readonly locale: string | null;
  /** Language as the id of a locale. Read-only. */
  readonly locale_id: number | null;
  /**
   * Language as the id of a locale. Loaded when awaited: all records of the type at once, one time. Null where there is
   * none.
   */
  get preferred_locale(): Promise<Locale | null>;
  /** Time zone by the name that Zendesk gives it. Read-only. */
  readonly time_zone: string | null;
  /** When the user was made. Read-only. */
  readonly created_at: string | null;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the user last changed. Read-only. */
  readonly updated_at: string | null;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
