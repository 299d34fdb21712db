// From specification/routing/objects/routing-agent-batch.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import {
  RoutingAgentBatchAttributes,
  type RoutingAgentBatchAttributesInput,
} from './routing-agent-batch-attributes.ts';

/** The values of `action` that a request may state. */
export type RoutingAgentBatchAction = 'upsert' | 'update' | 'delete';

/** What a request may state of a RoutingAgentBatch. */
export interface RoutingAgentBatchInput {
  /** `upsert` gives the agents skills, `update` gives them these in place of all others, `delete` takes them away. */
  action?: RoutingAgentBatchAction | undefined;
  /** The skills. */
  attributes?: RoutingAgentBatchAttributes | RoutingAgentBatchAttributesInput | undefined;
  /** The agents. */
  items?: readonly Id[] | undefined;
}

/** What a request states that makes a RoutingAgentBatch. */
export type RoutingAgentBatchCreate = RoutingAgentBatchInput & {
  action: RoutingAgentBatchAction;
  attributes: RoutingAgentBatchAttributes | RoutingAgentBatchAttributesInput;
  items: readonly Id[];
};

/**
 * What a job is to do with the skills of up to 100 agents.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingAgentBatch extends Model<RoutingAgentBatchInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingAgentBatch',
      attributes: {
        action: { type: 'string', access: 'write', values: ['upsert', 'update', 'delete'] },
        attributes: { model: () => RoutingAgentBatchAttributes, access: 'write' },
        items: { type: 'integer[]', access: 'write', references: userLink },
      },
    };
  }
}

export interface RoutingAgentBatch {
  /**
   * `upsert` gives the agents skills, `update` gives them these in place of all others, `delete` takes them away. Only
   * in requests.
   */
  action: RoutingAgentBatchAction | OpenString | undefined;
  /** The skills. Only in requests. */
  get attributes(): RoutingAgentBatchAttributes | undefined;
  set attributes(value: RoutingAgentBatchAttributes | RoutingAgentBatchAttributesInput | undefined);
  /** The agents. Only in requests. */
  items: number[] | undefined;
}
