// From specification/custom-data/objects/object-trigger-conditions.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Condition, type ConditionInput } from '../../support/objects/condition.ts';

/** What a request may state of an ObjectTriggerConditions. */
export interface ObjectTriggerConditionsInput {
  /** A record must meet all of these. */
  all?: readonly (Condition | ConditionInput)[] | null | undefined;
  /** Where there are any, a record must meet at least one of these. */
  any?: readonly (Condition | ConditionInput)[] | null | undefined;
}

/**
 * The conditions of an object trigger. Both sides always go together: an update sends both where one of them changed.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/introduction/
 */
export class ObjectTriggerConditions extends Model<ObjectTriggerConditionsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ObjectTriggerConditions',
      attributes: {
        all: { model: () => Condition, list: true, nullable: true },
        any: { model: () => Condition, list: true, nullable: true },
      },
    };
  }
}

export interface ObjectTriggerConditions {
  /** A record must meet all of these. */
  get all(): Condition[] | null | undefined;
  set all(value: readonly (Condition | ConditionInput)[] | null | undefined);
  /** Where there are any, a record must meet at least one of these. */
  get any(): Condition[] | null | undefined;
  set any(value: readonly (Condition | ConditionInput)[] | null | undefined);
}
