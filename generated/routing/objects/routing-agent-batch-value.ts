// From specification/routing/objects/routing-agent-batch-value.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `agent_skill_priority` that a request may state. */
export type RoutingAgentBatchValueAgentSkillPriority = 'NORMAL' | 'HIGH';

/** What a request may state of a RoutingAgentBatchValue. */
export interface RoutingAgentBatchValueInput {
  /** The skill. */
  id?: string | undefined;
  /** How good the agents are at it. Without it, that stays; for a new skill it is `NORMAL`. */
  agent_skill_priority?: RoutingAgentBatchValueAgentSkillPriority | undefined;
}

/** What a request states that makes a RoutingAgentBatchValue. */
export type RoutingAgentBatchValueCreate = RoutingAgentBatchValueInput & {
  id: string;
};

/**
 * A skill that a job is about.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingAgentBatchValue extends Model<RoutingAgentBatchValueInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingAgentBatchValue',
      attributes: {
        id: { type: 'string', access: 'write' },
        agent_skill_priority: { type: 'string', access: 'write', values: ['NORMAL', 'HIGH'] },
      },
    };
  }
}

export interface RoutingAgentBatchValue {
  /** The skill. Only in requests. */
  id: string | undefined;
  /** How good the agents are at it. Without it, that stays; for a new skill it is `NORMAL`. Only in requests. */
  agent_skill_priority: RoutingAgentBatchValueAgentSkillPriority | OpenString | undefined;
}
