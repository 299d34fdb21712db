// From specification/omnichannel/objects/queue-group.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { groupLink } from '../../support/links.ts';
import type { Group } from '../../support/objects/group.ts';

/**
 * A group of a queue.
 *
 * @see https://developer.zendesk.com/api-reference/agent-availability/omnichannel_routing_queues/omnichannel_routing_queues/
 */
export class QueueGroup extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'QueueGroup',
      attributes: {
        id: { type: 'integer', access: 'read', references: groupLink, accessor: 'group' },
        name: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface QueueGroup {
  /** The group. Read-only. */
  readonly id: number;
  /** The group. Loaded when awaited: all records of the type at once, one time. Null where there is none. */
  get group(): Promise<Group | null>;
  /** Its name. Read-only. */
  readonly name: string;
}
