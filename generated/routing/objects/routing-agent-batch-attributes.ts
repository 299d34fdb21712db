// From specification/routing/objects/routing-agent-batch-attributes.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { RoutingAgentBatchValue, type RoutingAgentBatchValueInput } from './routing-agent-batch-value.ts';

/** What a request may state of a RoutingAgentBatchAttributes. */
export interface RoutingAgentBatchAttributesInput {
  /** The skills. */
  attribute_values?: readonly (RoutingAgentBatchValue | RoutingAgentBatchValueInput)[] | undefined;
}

/** What a request states that makes a RoutingAgentBatchAttributes. */
export type RoutingAgentBatchAttributesCreate = RoutingAgentBatchAttributesInput & {
  attribute_values: readonly (RoutingAgentBatchValue | RoutingAgentBatchValueInput)[];
};

/**
 * The skills that a job is about.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingAgentBatchAttributes extends Model<RoutingAgentBatchAttributesInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingAgentBatchAttributes',
      attributes: {
        attribute_values: { model: () => RoutingAgentBatchValue, list: true, access: 'write' },
      },
    };
  }
}

export interface RoutingAgentBatchAttributes {
  /** The skills. Only in requests. */
  get attribute_values(): RoutingAgentBatchValue[] | undefined;
  set attribute_values(value: readonly (RoutingAgentBatchValue | RoutingAgentBatchValueInput)[] | undefined);
}
