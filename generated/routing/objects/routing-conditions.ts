// From specification/routing/objects/routing-conditions.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { RoutingCondition, type RoutingConditionInput } from './routing-condition.ts';

/** What a request may state of a RoutingConditions. */
export interface RoutingConditionsInput {
  /** A ticket must meet all of these. */
  all?: readonly (RoutingCondition | RoutingConditionInput)[] | undefined;
  /** Where there are any, a ticket must meet at least one of these. */
  any?: readonly (RoutingCondition | RoutingConditionInput)[] | undefined;
}

/**
 * The conditions under which a new ticket needs a skill. An update sends both sides.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingConditions extends Model<RoutingConditionsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingConditions',
      attributes: {
        all: { model: () => RoutingCondition, list: true },
        any: { model: () => RoutingCondition, list: true },
      },
    };
  }
}

export interface RoutingConditions {
  /** A ticket must meet all of these. */
  get all(): RoutingCondition[];
  set all(value: readonly (RoutingCondition | RoutingConditionInput)[]);
  /** Where there are any, a ticket must meet at least one of these. */
  get any(): RoutingCondition[];
  set any(value: readonly (RoutingCondition | RoutingConditionInput)[]);
}
