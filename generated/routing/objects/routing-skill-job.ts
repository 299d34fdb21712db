// From specification/routing/objects/routing-skill-job.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import { RoutingSkillJobAttributes, type RoutingSkillJobAttributesInput } from './routing-skill-job-attributes.ts';

/** The values of `action` that a request may state. */
export type RoutingSkillJobAction = 'upsert' | 'update' | 'delete';

/** What a request may state of a RoutingSkillJob. */
export interface RoutingSkillJobInput {
  /** `upsert` gives the agents skills, `update` gives them these in place of all others, `delete` takes them away. */
  action?: RoutingSkillJobAction | undefined;
  /** The skills. */
  attributes?: RoutingSkillJobAttributes | RoutingSkillJobAttributesInput | undefined;
  /** The agents. */
  items?: readonly Id[] | undefined;
}

/** What a request states that makes a RoutingSkillJob. */
export type RoutingSkillJobCreate = RoutingSkillJobInput & {
  action: RoutingSkillJobAction;
  attributes: RoutingSkillJobAttributes | RoutingSkillJobAttributesInput;
  items: readonly Id[];
};

/**
 * What a job is to do with the skills of up to 100 agents.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingSkillJob extends Model<RoutingSkillJobInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingSkillJob',
      attributes: {
        action: { type: 'string', access: 'write', values: ['upsert', 'update', 'delete'] },
        attributes: { model: () => RoutingSkillJobAttributes, access: 'write' },
        items: { type: 'integer[]', access: 'write', references: userLink },
      },
    };
  }
}

export interface RoutingSkillJob {
  /**
   * `upsert` gives the agents skills, `update` gives them these in place of all others, `delete` takes them away. Only
   * in requests.
   */
  action: RoutingSkillJobAction | OpenString | undefined;
  /** The skills. Only in requests. */
  get attributes(): RoutingSkillJobAttributes | undefined;
  set attributes(value: RoutingSkillJobAttributes | RoutingSkillJobAttributesInput | undefined);
  /** The agents. Only in requests. */
  items: number[] | undefined;
}
