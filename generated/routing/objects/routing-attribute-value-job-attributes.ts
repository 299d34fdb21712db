// From specification/routing/objects/routing-attribute-value-job-attributes.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import {
  RoutingAttributeValueJobValue,
  type RoutingAttributeValueJobValueInput,
} from './routing-attribute-value-job-value.ts';

/** What a request may state of a RoutingAttributeValueJobAttributes. */
export interface RoutingAttributeValueJobAttributesInput {
  /** The skills. */
  attribute_values?: readonly (RoutingAttributeValueJobValue | RoutingAttributeValueJobValueInput)[] | undefined;
}

/** What a request states that makes a RoutingAttributeValueJobAttributes. */
export type RoutingAttributeValueJobAttributesCreate = RoutingAttributeValueJobAttributesInput & {
  attribute_values: readonly (RoutingAttributeValueJobValue | RoutingAttributeValueJobValueInput)[];
};

/**
 * The skills that a job is about.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingAttributeValueJobAttributes extends Model<RoutingAttributeValueJobAttributesInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingAttributeValueJobAttributes',
      attributes: {
        attribute_values: { model: () => RoutingAttributeValueJobValue, list: true, access: 'write' },
      },
    };
  }
}

export interface RoutingAttributeValueJobAttributes {
  /** The skills. Only in requests. */
  get attribute_values(): RoutingAttributeValueJobValue[] | undefined;
  set attribute_values(value: readonly (RoutingAttributeValueJobValue | RoutingAttributeValueJobValueInput)[] | undefined);
}
