// From specification/talk/objects/current-queue-activity.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * How the queue looks right now.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/stats/
 */
export class CurrentQueueActivity extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'CurrentQueueActivity',
      attributes: {
        agents_online: { type: 'integer', access: 'read', nullable: true },
        average_wait_time: { type: 'integer', access: 'read', nullable: true },
        callbacks_waiting: { type: 'integer', access: 'read', nullable: true },
        calls_waiting: { type: 'integer', access: 'read', nullable: true },
        embeddable_callbacks_waiting: { type: 'integer', access: 'read', nullable: true },
        longest_wait_time: { type: 'integer', access: 'read', nullable: true },
        ai_agent_calls: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface CurrentQueueActivity {
  /** Agents who take calls. Read-only. */
  readonly agents_online: number | null;
  /** Seconds that callers wait. Read-only. */
  readonly average_wait_time: number | null;
  /** Calls back that are still to be made. Read-only. */
  readonly callbacks_waiting: number | null;
  /** Callers who wait. Read-only. */
  readonly calls_waiting: number | null;
  /** Calls back that were asked for on a web page and are still to be made. Read-only. */
  readonly embeddable_callbacks_waiting: number | null;
  /** Longest time that a caller has waited, in seconds. Read-only. */
  readonly longest_wait_time: number | null;
  /** Calls that an AI agent is on. Read-only. */
  readonly ai_agent_calls: number | null | undefined;
}
