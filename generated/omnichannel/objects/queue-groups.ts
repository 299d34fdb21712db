// From specification/omnichannel/objects/queue-groups.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { QueueGroup } from './queue-group.ts';

/**
 * The groups of a queue.
 *
 * @see https://developer.zendesk.com/api-reference/agent-availability/omnichannel_routing_queues/omnichannel_routing_queues/
 */
export class QueueGroups extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'QueueGroups',
      attributes: {
        count: { type: 'integer', access: 'read' },
        groups: { model: () => QueueGroup, list: true, access: 'read' },
      },
    };
  }
}

export interface QueueGroups {
  /** How many there are. Read-only. */
  readonly count: number;
  /** The groups. Read-only. */
  readonly groups: QueueGroup[];
}
