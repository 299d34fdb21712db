// From specification/support/objects/conditions.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Condition, type ConditionInput } from './condition.ts';

/** What a request may state of a Conditions. */
export interface ConditionsInput {
  /** A ticket must meet all of these. */
  all?: readonly (Condition | ConditionInput)[] | undefined;
  /** Where there are any, a ticket must meet at least one of these. */
  any?: readonly (Condition | ConditionInput)[] | undefined;
}

/**
 * The conditions of a rule. Both sides always go together: an update sends both where one of them changed.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/conditions-reference/
 */
export class Conditions extends Model<ConditionsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Conditions',
      attributes: {
        all: { model: () => Condition, list: true },
        any: { model: () => Condition, list: true },
      },
    };
  }
}

export interface Conditions {
  /** A ticket must meet all of these. */
  get all(): Condition[];
  set all(value: readonly (Condition | ConditionInput)[]);
  /** Where there are any, a ticket must meet at least one of these. */
  get any(): Condition[];
  set any(value: readonly (Condition | ConditionInput)[]);
}
