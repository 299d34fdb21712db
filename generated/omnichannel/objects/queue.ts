// From specification/omnichannel/objects/queue.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { groupLink } from '../../support/links.ts';
import { Conditions, type ConditionsInput } from '../../support/objects/conditions.ts';
import { QueueGroups } from './queue-groups.ts';

/** What a request may state of a Queue. */
export interface QueueInput {
  /** Its name. */
  name?: string | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** What comes into the queue. */
  definition?: Conditions | ConditionsInput | undefined;
  /** Its rank among the queues that one agent is served by; 1 comes first. */
  priority?: number | null | undefined;
  /** Its place in the order in which queues are tried. */
  order?: number | undefined;
  /** The groups that are tried first. */
  primary_groups_id?: readonly Id[] | undefined;
  /** The groups that are tried where those are busy. */
  secondary_groups_id?: readonly Id[] | undefined;
  /** Parts of the queue that get a share of what comes, in percent, each with groups of its own. */
  subqueues?: Record<string, unknown> | null | undefined;
}

/**
 * A queue that tickets, calls and messages wait in until an agent of one of its groups is free.
 *
 * @see https://developer.zendesk.com/api-reference/agent-availability/omnichannel_routing_queues/omnichannel_routing_queues/
 */
export class Queue extends Model<QueueInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Queue',
      idType: 'string',
      resource: () => import('../resources/queues.ts').then((module) => module.Queues),
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read' },
        name: 'string',
        description: { type: 'string', nullable: true },
        definition: { model: () => Conditions },
        priority: { type: 'integer', nullable: true },
        order: 'integer',
        primary_groups: { model: () => QueueGroups, access: 'read', nullable: true },
        secondary_groups: { model: () => QueueGroups, access: 'read', nullable: true },
        primary_groups_id: { type: 'integer[]', access: 'write', references: groupLink },
        secondary_groups_id: { type: 'integer[]', access: 'write', references: groupLink },
        subqueues: { type: 'object', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface Queue {
  /** Assigned by Zendesk when the queue is made. Read-only. */
  readonly id: string;
  /** Address of the queue in the API. Read-only. */
  readonly url: string;
  /** Its name. */
  name: string;
  /** What it is for. */
  description: string | null;
  /** What comes into the queue. */
  get definition(): Conditions;
  set definition(value: Conditions | ConditionsInput);
  /** Its rank among the queues that one agent is served by; 1 comes first. */
  priority: number | null | undefined;
  /** Its place in the order in which queues are tried. */
  order: number;
  /** The groups that are tried first. Read-only. */
  readonly primary_groups: QueueGroups | null | undefined;
  /** The groups that are tried where those are busy. Read-only. */
  readonly secondary_groups: QueueGroups | null | undefined;
  /** The groups that are tried first. Only in requests. */
  primary_groups_id: number[] | undefined;
  /** The groups that are tried where those are busy. Only in requests. */
  secondary_groups_id: number[] | undefined;
  /** Parts of the queue that get a share of what comes, in percent, each with groups of its own. */
  subqueues: Record<string, unknown> | null | undefined;
  /** When the queue was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the queue last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
