// From specification/routing/objects/routing-instance-value.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { User } from '../../support/objects/user.ts';
import { routingAttributeLink } from '../links.ts';
import type { RoutingAttribute } from './routing-attribute.ts';

/** The values of `agent_skill_priority` that a request may state. */
export type RoutingInstanceValueAgentSkillPriority = 'NORMAL' | 'HIGH';

/**
 * A skill that an agent has.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingInstanceValue extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingInstanceValue',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read', nullable: true },
        agent_id: { type: 'integer', access: 'read', references: userLink, accessor: 'agent' },
        attribute_id: { type: 'string', access: 'read', references: routingAttributeLink, accessor: 'attribute' },
        attribute_value_id: { type: 'string', access: 'read' },
        name: { type: 'string', access: 'read' },
        agent_skill_priority: { type: 'string', access: 'read', values: ['NORMAL', 'HIGH'] },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface RoutingInstanceValue {
  /** Assigned by Zendesk when the agent gets the skill. Read-only. */
  readonly id: string;
  /** Address of the skill in the API. Read-only. */
  readonly url: string | null | undefined;
  /** The agent. Read-only. */
  readonly agent_id: number;
  /**
   * The agent. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get agent(): Promise<User | null>;
  /** The kind of skill. Read-only. */
  readonly attribute_id: string;
  /** The kind of skill. Loaded when awaited: all records of the type at once, one time. Null where there is none. */
  get attribute(): Promise<RoutingAttribute | null>;
  /** The skill. Read-only. */
  readonly attribute_value_id: string;
  /** Name of the skill. Read-only. */
  readonly name: string;
  /** How good the agent is at it. Read-only. */
  readonly agent_skill_priority: RoutingInstanceValueAgentSkillPriority | OpenString;
  /** When the agent got the skill. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When that last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
