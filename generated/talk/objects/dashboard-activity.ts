// From specification/talk/objects/dashboard-activity.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ActivityFigures } from './activity-figures.ts';

/**
 * What a dashboard shows of a time.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/dashboard/
 */
export class DashboardActivity extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'DashboardActivity',
      attributes: {
        account: { model: () => ActivityFigures, access: 'read', nullable: true },
        agents: { type: 'object[]', access: 'read', nullable: true },
        from: { type: 'unixTime', access: 'read', nullable: true },
        to: { type: 'unixTime', access: 'read', nullable: true },
      },
    };
  }
}

export interface DashboardActivity {
  /** The figures of all agents together. Read-only. */
  readonly account: ActivityFigures | null | undefined;
  /** The figures of each agent, which Zendesk does not describe. Read-only. */
  readonly agents: Record<string, unknown>[] | null | undefined;
  /** When the time begins. Read-only. */
  readonly from: number | null | undefined;
  /** When it ends. Read-only. */
  readonly to: number | null | undefined;
}
