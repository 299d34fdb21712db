// From specification/custom-data/objects/permission-policy.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { PermissionPolicyRecords, type PermissionPolicyRecordsInput } from './permission-policy-records.ts';

/** What a request may state of a PermissionPolicy. */
export interface PermissionPolicyInput {
  /** What is allowed. An update sends all of it. */
  records?: PermissionPolicyRecords | PermissionPolicyRecordsInput | undefined;
}

/**
 * What a role may do with the records of a custom object.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
 */
export class PermissionPolicy extends Model<PermissionPolicyInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'PermissionPolicy',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        role_name: { type: 'string', access: 'read' },
        records: { model: () => PermissionPolicyRecords },
      },
    };
  }
}

export interface PermissionPolicy {
  /** `custom-role-` and the id of a role, or `end-user`. Read-only. */
  readonly id: string;
  /** Name of the role. Read-only. */
  readonly role_name: string | undefined;
  /** What is allowed. An update sends all of it. */
  get records(): PermissionPolicyRecords;
  set records(value: PermissionPolicyRecords | PermissionPolicyRecordsInput);
}
