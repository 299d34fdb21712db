// From specification/custom-data/objects/custom-object-record.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { User } from '../../support/objects/user.ts';
import { customObjectLink } from '../links.ts';
import { CustomObjectRecordPhoto } from './custom-object-record-photo.ts';
import type { CustomObject } from './custom-object.ts';

/** What a request may state of a CustomObjectRecord. */
export interface CustomObjectRecordInput {
  /**
   * Its name. It must be left out where Zendesk numbers the records of the object, and be unique where the object
   * demands it.
   */
  name?: string | undefined;
  /** The values of the fields by their keys. A field of type `lookup` holds the id of a record as a text. */
  custom_object_fields?: Record<string, string | number | boolean | readonly string[] | null> | undefined;
  /** Your own key for the record. */
  external_id?: string | null | undefined;
}

/**
 * A record of a custom object.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
 */
export class CustomObjectRecord extends Model<CustomObjectRecordInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'CustomObjectRecord',
      idType: 'string',
      deletedWhen: { name: '[DELETED]' },
      below: ['custom_object_key'],
      resource: () => import('../resources/custom-object-records.ts').then((module) => module.CustomObjectRecords),
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read' },
        custom_object_key: { type: 'string', access: 'read', references: customObjectLink, accessor: 'custom_object' },
        name: 'string',
        custom_object_fields: { type: 'object', update: 'mergeKeys' },
        external_id: { type: 'string', nullable: true },
        photo: { model: () => CustomObjectRecordPhoto, access: 'read', nullable: true },
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

export interface CustomObjectRecord {
  /** Assigned by Zendesk when the record is made. Read-only. */
  readonly id: string;
  /** Address of the record in the API. Read-only. */
  readonly url: string;
  /** The object that it is a record of. Read-only. */
  readonly custom_object_key: string;
  /**
   * The object that it is a record of. Loaded when awaited: all records of the type at once, one time. Null where there
   * is none.
   */
  get custom_object(): Promise<CustomObject | null>;
  /**
   * Its name. It must be left out where Zendesk numbers the records of the object, and be unique where the object
   * demands it.
   */
  name: string;
  /** The values of the fields by their keys. A field of type `lookup` holds the id of a record as a text. */
  custom_object_fields: Record<string, string | number | boolean | string[] | null>;
  /** Your own key for the record. */
  external_id: string | null;
  /** Its photo, which anybody can see who knows the address. Read-only. */
  readonly photo: CustomObjectRecordPhoto | null | undefined;
  /** Who made the record. Read-only. */
  readonly created_by_user_id: string | null | undefined;
  /**
   * Who made the record. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
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
  /** When the record was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the record last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
