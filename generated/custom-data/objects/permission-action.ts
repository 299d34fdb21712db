// From specification/custom-data/objects/permission-action.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a PermissionAction. */
export interface PermissionActionInput {
  /** Whether the role may do it. */
  allowed?: boolean | undefined;
  /** Access rule that says with which records; null stands for all of them. */
  rule_id?: number | null | undefined;
}

/**
 * Whether a role may do one thing, and with which records.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
 */
export class PermissionAction extends Model<PermissionActionInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'PermissionAction',
      attributes: {
        allowed: 'boolean',
        rule_id: { type: 'integer', nullable: true },
      },
    };
  }
}

export interface PermissionAction {
  /** Whether the role may do it. */
  allowed: boolean;
  /** Access rule that says with which records; null stands for all of them. */
  rule_id: number | null;
}
