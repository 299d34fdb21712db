// From specification/custom-data/objects/permission-policy-records.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { PermissionAction, type PermissionActionInput } from './permission-action.ts';

/** What a request may state of a PermissionPolicyRecords. */
export interface PermissionPolicyRecordsInput {
  /** Making records. */
  create?: PermissionAction | PermissionActionInput | undefined;
  /** Reading them. */
  read?: PermissionAction | PermissionActionInput | undefined;
  /** Changing them. */
  update?: PermissionAction | PermissionActionInput | undefined;
  /** Deleting them. */
  delete?: PermissionAction | PermissionActionInput | undefined;
}

/**
 * What a role may do with records, action by action.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
 */
export class PermissionPolicyRecords extends Model<PermissionPolicyRecordsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'PermissionPolicyRecords',
      attributes: {
        create: { model: () => PermissionAction },
        read: { model: () => PermissionAction },
        update: { model: () => PermissionAction },
        delete: { model: () => PermissionAction },
      },
    };
  }
}

export interface PermissionPolicyRecords {
  /** Making records. */
  get create(): PermissionAction;
  set create(value: PermissionAction | PermissionActionInput);
  /** Reading them. */
  get read(): PermissionAction;
  set read(value: PermissionAction | PermissionActionInput);
  /** Changing them. */
  get update(): PermissionAction;
  set update(value: PermissionAction | PermissionActionInput);
  /** Deleting them. */
  get delete(): PermissionAction;
  set delete(value: PermissionAction | PermissionActionInput);
}
