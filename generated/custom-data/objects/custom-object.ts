// From specification/custom-data/objects/custom-object.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { User } from '../../support/objects/user.ts';

/** What a request may state of a CustomObject. */
export interface CustomObjectInput {
  /**
   * Name under which the API knows the object. It is chosen when the object is made and cannot be changed. Only when
   * the record is made.
   */
  key?: string | undefined;
  /** Name of one record, with dynamic content filled in. */
  title?: string | undefined;
  /** Name of several records, with dynamic content filled in. */
  title_pluralized?: string | undefined;
  /** The name of one record with the placeholders of dynamic content. */
  raw_title?: string | undefined;
  /** The name of several records with the placeholders of dynamic content. */
  raw_title_pluralized?: string | undefined;
  /** What the records are for. */
  description?: string | null | undefined;
  /** The description with the placeholders of dynamic content. */
  raw_description?: string | null | undefined;
  /** Whether all agents find the records in the workspace; otherwise only admins do. */
  include_in_list_view?: boolean | undefined;
  /** Whether files can be attached to records. Where it is switched off again, those that are there stay. */
  allows_attachments?: boolean | undefined;
  /** Whether records can have a photo. Where it is switched off again, those that are there stay. */
  allows_photos?: boolean | undefined;
}

/** What a request states that makes a CustomObject. */
export type CustomObjectCreate = CustomObjectInput & {
  key: string;
  title: string;
  title_pluralized: string;
};

/** What a request may state that changes a CustomObject. */
export type CustomObjectUpdate = Omit<CustomObjectInput, 'key'>;

/**
 * A kind of record that you defined: cars, contracts, apartments.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
 */
export class CustomObject extends Model<CustomObjectInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'CustomObject',
      id: 'key',
      idType: 'string',
      cache: { name: 'custom_object', policy: 'ttl', maxSize: 500, ttl: 600_000, from: 'lists' },
      resource: () => import('../resources/custom-objects.ts').then((module) => module.CustomObjects),
      attributes: {
        key: { type: 'string', access: 'create' },
        url: { type: 'string', access: 'read' },
        title: 'string',
        title_pluralized: 'string',
        raw_title: 'string',
        raw_title_pluralized: 'string',
        description: { type: 'string', nullable: true },
        raw_description: { type: 'string', nullable: true },
        include_in_list_view: 'boolean',
        allows_attachments: 'boolean',
        allows_photos: 'boolean',
        created_by_user_id: {
          type: 'string',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'created_by_user',
        },
        updated_by_user_id: {
          type: 'string',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'updated_by_user',
        },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface CustomObject {
  /**
   * Name under which the API knows the object. It is chosen when the object is made and cannot be changed. Can only be
   * stated when the record is made.
   */
  key: string;
  /** Address of the object in the API. Read-only. */
  readonly url: string;
  /** Name of one record, with dynamic content filled in. */
  title: string;
  /** Name of several records, with dynamic content filled in. */
  title_pluralized: string;
  /** The name of one record with the placeholders of dynamic content. */
  raw_title: string | undefined;
  /** The name of several records with the placeholders of dynamic content. */
  raw_title_pluralized: string | undefined;
  /** What the records are for. */
  description: string | null | undefined;
  /** The description with the placeholders of dynamic content. */
  raw_description: string | null | undefined;
  /** Whether all agents find the records in the workspace; otherwise only admins do. */
  include_in_list_view: boolean;
  /** Whether files can be attached to records. Where it is switched off again, those that are there stay. */
  allows_attachments: boolean | undefined;
  /** Whether records can have a photo. Where it is switched off again, those that are there stay. */
  allows_photos: boolean | undefined;
  /** Who made the object. Read-only. */
  readonly created_by_user_id: string | null | undefined;
  /**
   * Who made the object. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get created_by_user(): Promise<User | null>;
  /** Who changed it last. Read-only. */
  readonly updated_by_user_id: string | null | undefined;
  /**
   * Who changed it last. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get updated_by_user(): Promise<User | null>;
  /** When the object was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the object last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
