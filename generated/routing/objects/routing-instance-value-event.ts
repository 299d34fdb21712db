// From specification/routing/objects/routing-instance-value-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * Somebody got or lost a skill, or a ticket began or ceased to need one.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_skill_based_routing/
 */
export class RoutingInstanceValueEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingInstanceValueEvent',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        attribute_value_id: { type: 'string', access: 'read' },
        instance_id: { type: 'string', access: 'read' },
        time: { type: 'timestamp', access: 'read', accessor: 'occurred' },
        type: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface RoutingInstanceValueEvent {
  /** Assigned by Zendesk when the skill was given. Read-only. */
  readonly id: string;
  /** The skill. Read-only. */
  readonly attribute_value_id: string;
  /** The agent or the ticket: `type` says which. Read-only. */
  readonly instance_id: string;
  /** When it happened. Read-only. */
  readonly time: string;
  /** `time` as a Date. */
  get occurred(): Date;
  /** What happened: `associate_agent`, `unassociate_agent`, `associate_ticket` or `unassociate_ticket`. Read-only. */
  readonly type: string;
}
