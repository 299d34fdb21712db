// From specification/routing/objects/routing-attribute-value-job.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import {
  RoutingAttributeValueJobAttributes,
  type RoutingAttributeValueJobAttributesInput,
} from './routing-attribute-value-job-attributes.ts';

/** The values of `action` that a request may state. */
export type RoutingAttributeValueJobAction = 'upsert' | 'update' | 'delete';

/** What a request may state of a RoutingAttributeValueJob. */
export interface RoutingAttributeValueJobInput {
  /** `upsert` gives the agents skills, `update` gives them these in place of all others, `delete` takes them away. */
  action?: RoutingAttributeValueJobAction | undefined;
  /** The skills. */
  attributes?: RoutingAttributeValueJobAttributes | RoutingAttributeValueJobAttributesInput | undefined;
  /** The agents. */
  items?: readonly Id[] | undefined;
}

/** What a request states that makes a RoutingAttributeValueJob. */
export type RoutingAttributeValueJobCreate = RoutingAttributeValueJobInput & {
  action: RoutingAttributeValueJobAction;
  attributes: RoutingAttributeValueJobAttributes | RoutingAttributeValueJobAttributesInput;
  items: readonly Id[];
};

/**
 * What a job is to do with the skills of up to 100 agents.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingAttributeValueJob extends Model<RoutingAttributeValueJobInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingAttributeValueJob',
      attributes: {
        action: { type: 'string', access: 'write', values: ['upsert', 'update', 'delete'] },
        attributes: { model: () => RoutingAttributeValueJobAttributes, access: 'write' },
        items: { type: 'integer[]', access: 'write', references: userLink },
      },
    };
  }
}

export interface RoutingAttributeValueJob {
  /**
   * `upsert` gives the agents skills, `update` gives them these in place of all others, `delete` takes them away. Only
   * in requests.
   */
  action: RoutingAttributeValueJobAction | OpenString | undefined;
  /** The skills. Only in requests. */
  get attributes(): RoutingAttributeValueJobAttributes | undefined;
  set attributes(value: RoutingAttributeValueJobAttributes | RoutingAttributeValueJobAttributesInput | undefined);
  /** The agents. Only in requests. */
  items: number[] | undefined;
}
