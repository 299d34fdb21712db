// From specification/routing/objects/routing-attribute-value-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { routingAttributeLink } from '../links.ts';
import type { RoutingAttribute } from './routing-attribute.ts';

/**
 * Something that happened to a skill: it was made, changed or deleted.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_skill_based_routing/
 */
export class RoutingAttributeValueEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingAttributeValueEvent',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        attribute_id: { type: 'string', access: 'read', references: routingAttributeLink, accessor: 'attribute' },
        name: { type: 'string', access: 'read', nullable: true },
        time: { type: 'timestamp', access: 'read', accessor: 'occurred' },
        type: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface RoutingAttributeValueEvent {
  /** The skill. It may be gone. Read-only. */
  readonly id: string;
  /** The kind of skill. Read-only. */
  readonly attribute_id: string;
  /** The kind of skill. Loaded when awaited: all records of the type at once, one time. Null where there is none. */
  get attribute(): Promise<RoutingAttribute | null>;
  /** Its name. Read-only. */
  readonly name: string | null | undefined;
  /** When it happened. Read-only. */
  readonly time: string;
  /** `time` as a Date. */
  get occurred(): Date;
  /** What happened: `create`, `update` or `delete`. Read-only. */
  readonly type: string;
}
