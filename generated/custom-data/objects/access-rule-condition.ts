// From specification/custom-data/objects/access-rule-condition.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `operator` that a request may state. */
export type AccessRuleConditionOperator =
  | 'is'
  | 'is_not'
  | 'greater_than'
  | 'less_than'
  | 'greater_than_equal'
  | 'less_than_equal'
  | 'includes'
  | 'not_includes'
  | 'matches'
  | 'not_matches'
  | 'present'
  | 'not_present';

/** What a request may state of an AccessRuleCondition. */
export interface AccessRuleConditionInput {
  /**
   * Name of a field that every record has, or `custom_object.`, the key of the object, `.custom_fields.` and the key of
   * the field.
   */
  field?: string | undefined;
  /** How the field is compared. Which of them a field takes follows from its type. */
  operator?: AccessRuleConditionOperator | OpenString | undefined;
  /** What it is compared with; null where the comparison needs no value. */
  value?: string | number | boolean | null | undefined;
}

/**
 * One condition of an access rule: a field of the record, a comparison and a value.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
 */
export class AccessRuleCondition extends Model<AccessRuleConditionInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccessRuleCondition',
      attributes: {
        field: 'string',
        operator: 'string',
        value: { type: 'any', nullable: true },
      },
    };
  }
}

export interface AccessRuleCondition {
  /**
   * Name of a field that every record has, or `custom_object.`, the key of the object, `.custom_fields.` and the key of
   * the field.
   */
  field: string;
  /** How the field is compared. Which of them a field takes follows from its type. */
  operator: AccessRuleConditionOperator | OpenString;
  /** What it is compared with; null where the comparison needs no value. */
  value: string | number | boolean | null | undefined;
}
