// From specification/custom-data/objects/custom-object-record-job.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `action` that a request may state. */
export type CustomObjectRecordJobAction =
  | 'create'
  | 'update'
  | 'delete'
  | 'delete_by_external_id'
  | 'create_or_update_by_external_id'
  | 'create_or_update_by_name';

/** What a request may state of a CustomObjectRecordJob. */
export interface CustomObjectRecordJobInput {
  /** What is done to the records. */
  action?: CustomObjectRecordJobAction | undefined;
  /** The records with their attributes; for an action that deletes, their ids or external ids. */
  items?: readonly unknown[] | undefined;
}

/** What a request states that makes a CustomObjectRecordJob. */
export type CustomObjectRecordJobCreate = CustomObjectRecordJobInput & {
  action: CustomObjectRecordJobAction;
  items: readonly unknown[];
};

/**
 * What is to be done to up to 100 records of a custom object at once.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
 */
export class CustomObjectRecordJob extends Model<CustomObjectRecordJobInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'CustomObjectRecordJob',
      attributes: {
        action: {
          type: 'string',
          access: 'write',
          values: [
            'create',
            'update',
            'delete',
            'delete_by_external_id',
            'create_or_update_by_external_id',
            'create_or_update_by_name',
          ],
        },
        items: { type: 'any[]', access: 'write' },
      },
    };
  }
}

export interface CustomObjectRecordJob {
  /** What is done to the records. Only in requests. */
  action: CustomObjectRecordJobAction | OpenString | undefined;
  /** The records with their attributes; for an action that deletes, their ids or external ids. Only in requests. */
  items: unknown[] | undefined;
}
