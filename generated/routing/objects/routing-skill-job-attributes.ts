// From specification/routing/objects/routing-skill-job-attributes.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { RoutingSkillJobValue, type RoutingSkillJobValueInput } from './routing-skill-job-value.ts';

/** What a request may state of a RoutingSkillJobAttributes. */
export interface RoutingSkillJobAttributesInput {
  /** The skills. */
  attribute_values?: readonly (RoutingSkillJobValue | RoutingSkillJobValueInput)[] | undefined;
}

/** What a request states that makes a RoutingSkillJobAttributes. */
export type RoutingSkillJobAttributesCreate = RoutingSkillJobAttributesInput & {
  attribute_values: readonly (RoutingSkillJobValue | RoutingSkillJobValueInput)[];
};

/**
 * The skills that a job is about.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingSkillJobAttributes extends Model<RoutingSkillJobAttributesInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingSkillJobAttributes',
      attributes: {
        attribute_values: { model: () => RoutingSkillJobValue, list: true, access: 'write' },
      },
    };
  }
}

export interface RoutingSkillJobAttributes {
  /** The skills. Only in requests. */
  get attribute_values(): RoutingSkillJobValue[] | undefined;
  set attribute_values(value: readonly (RoutingSkillJobValue | RoutingSkillJobValueInput)[] | undefined);
}
