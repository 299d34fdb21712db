// From specification/custom-data/objects/access-rule-conditions.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { AccessRuleCondition, type AccessRuleConditionInput } from './access-rule-condition.ts';

/** What a request may state of an AccessRuleConditions. */
export interface AccessRuleConditionsInput {
  /** A record must meet all of these. */
  all?: readonly (AccessRuleCondition | AccessRuleConditionInput)[] | null | undefined;
  /** Where there are any, a record must meet at least one of these. */
  any?: readonly (AccessRuleCondition | AccessRuleConditionInput)[] | null | undefined;
}

/**
 * The conditions of an access rule.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
 */
export class AccessRuleConditions extends Model<AccessRuleConditionsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccessRuleConditions',
      attributes: {
        all: { model: () => AccessRuleCondition, list: true, nullable: true },
        any: { model: () => AccessRuleCondition, list: true, nullable: true },
      },
    };
  }
}

export interface AccessRuleConditions {
  /** A record must meet all of these. */
  get all(): AccessRuleCondition[] | null | undefined;
  set all(value: readonly (AccessRuleCondition | AccessRuleConditionInput)[] | null | undefined);
  /** Where there are any, a record must meet at least one of these. */
  get any(): AccessRuleCondition[] | null | undefined;
  set any(value: readonly (AccessRuleCondition | AccessRuleConditionInput)[] | null | undefined);
}
