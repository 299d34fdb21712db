// From specification/custom-data/objects/custom-object-record-photo.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * The photo of a record of a custom object.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
 */
export class CustomObjectRecordPhoto extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'CustomObjectRecordPhoto',
      attributes: {
        id: { type: 'integer', access: 'read', nullable: true },
        name: { type: 'string', access: 'read', nullable: true },
        content_type: { type: 'string', access: 'read', nullable: true },
        content_url: { type: 'string', access: 'read', nullable: true },
        size: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface CustomObjectRecordPhoto {
  /** Assigned by Zendesk when the photo is stored. Read-only. */
  readonly id: number | null | undefined;
  /** Name of the file. Read-only. */
  readonly name: string | null | undefined;
  /** Media type of the file. Read-only. */
  readonly content_type: string | null | undefined;
  /** Address of the file itself. Read-only. */
  readonly content_url: string | null | undefined;
  /** Size in bytes. Read-only. */
  readonly size: number | null | undefined;
}
