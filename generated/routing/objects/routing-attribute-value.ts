// From specification/routing/objects/routing-attribute-value.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { routingAttributeLink } from '../links.ts';
import type { RoutingAttribute } from './routing-attribute.ts';
import { RoutingConditions, type RoutingConditionsInput } from './routing-conditions.ts';

/** The values of `agent_skill_priority` that a request may state. */
export type RoutingAttributeValueAgentSkillPriority = 'NORMAL' | 'HIGH';

/** What a request may state of a RoutingAttributeValue. */
export interface RoutingAttributeValueInput {
  /** Its name. */
  name?: string | undefined;
  /** Which tickets need it: it is put on those that meet these when they are made. */
  conditions?: RoutingConditions | RoutingConditionsInput | null | undefined;
}

/** What a request states that makes a RoutingAttributeValue. */
export type RoutingAttributeValueCreate = RoutingAttributeValueInput & {
  name: string;
};

/**
 * A skill, such as French, which agents have and tickets need.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingAttributeValue extends Model<RoutingAttributeValueInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingAttributeValue',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read' },
        attribute_id: {
          type: 'string',
          access: 'read',
          nullable: true,
          references: routingAttributeLink,
          accessor: 'attribute',
        },
        name: 'string',
        conditions: { model: () => RoutingConditions, nullable: true },
        agent_skill_priority: { type: 'string', access: 'read', nullable: true, values: ['NORMAL', 'HIGH'] },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface RoutingAttributeValue {
  /** Assigned by Zendesk when the value is made. Read-only. */
  readonly id: string;
  /** Address of the value in the API. Read-only. */
  readonly url: string | undefined;
  /** The attribute that it is a value of. Most answers leave it out. Read-only. */
  readonly attribute_id: string | null | undefined;
  /**
   * The attribute that it is a value of. Most answers leave it out. Loaded when awaited: all records of the type at
   * once, one time. Null where there is none.
   */
  get attribute(): Promise<RoutingAttribute | null>;
  /** Its name. */
  name: string;
  /** Which tickets need it: it is put on those that meet these when they are made. */
  get conditions(): RoutingConditions | null | undefined;
  set conditions(value: RoutingConditions | RoutingConditionsInput | null | undefined);
  /** How good the agent is at it, in lists of the skills of one agent. Read-only. */
  readonly agent_skill_priority: RoutingAttributeValueAgentSkillPriority | OpenString | null | undefined;
  /** When the value was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the value last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
