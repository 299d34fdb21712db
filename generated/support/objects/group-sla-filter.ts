// From specification/support/objects/group-sla-filter.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Condition, type ConditionInput } from './condition.ts';

/** What a request may state of a GroupSlaFilter. */
export interface GroupSlaFilterInput {
  /** All of these must be met. */
  all?: readonly (Condition | ConditionInput)[] | undefined;
}

/**
 * Which groups a policy is for.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/group_sla_policies/
 */
export class GroupSlaFilter extends Model<GroupSlaFilterInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'GroupSlaFilter',
      attributes: {
        all: { model: () => Condition, list: true },
      },
    };
  }
}

export interface GroupSlaFilter {
  /** All of these must be met. */
  get all(): Condition[];
  set all(value: readonly (Condition | ConditionInput)[]);
}
