// From specification/routing/objects/routing-skill-job-value.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `agent_skill_priority` that a request may state. */
export type RoutingSkillJobValueAgentSkillPriority = 'NORMAL' | 'HIGH';

/** What a request may state of a RoutingSkillJobValue. */
export interface RoutingSkillJobValueInput {
  /** The skill. */
  id?: string | undefined;
  /** How good the agents are at it. Without it, that stays; for a new skill it is `NORMAL`. */
  agent_skill_priority?: RoutingSkillJobValueAgentSkillPriority | undefined;
}

/** What a request states that makes a RoutingSkillJobValue. */
export type RoutingSkillJobValueCreate = RoutingSkillJobValueInput & {
  id: string;
};

/**
 * A skill that a job is about.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingSkillJobValue extends Model<RoutingSkillJobValueInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingSkillJobValue',
      attributes: {
        id: { type: 'string', access: 'write' },
        agent_skill_priority: { type: 'string', access: 'write', values: ['NORMAL', 'HIGH'] },
      },
    };
  }
}

export interface RoutingSkillJobValue {
  /** The skill. Only in requests. */
  id: string | undefined;
  /** How good the agents are at it. Without it, that stays; for a new skill it is `NORMAL`. Only in requests. */
  agent_skill_priority: RoutingSkillJobValueAgentSkillPriority | OpenString | undefined;
}
