// From specification/routing/objects/routing-attribute-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * Something that happened to an attribute: it was made, changed or deleted.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_skill_based_routing/
 */
export class RoutingAttributeEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingAttributeEvent',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        name: { type: 'string', access: 'read', nullable: true },
        time: { type: 'timestamp', access: 'read', accessor: 'occurred' },
        type: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface RoutingAttributeEvent {
  /** The attribute. It may be gone. Read-only. */
  readonly id: string;
  /** Its name. Read-only. */
  readonly name: string | null | undefined;
  /** When it happened. Read-only. */
  readonly time: string;
  /** `time` as a Date. */
  get occurred(): Date;
  /** What happened: `create`, `update` or `delete`. Read-only. */
  readonly type: string;
}
