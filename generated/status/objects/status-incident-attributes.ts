// From specification/status/objects/status-incident-attributes.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * What is known of a disturbance or a maintenance.
 *
 * @see https://developer.zendesk.com/api-reference/status_api/status_api/
 */
export class StatusIncidentAttributes extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'StatusIncidentAttributes',
      attributes: {
        title: { type: 'string', access: 'read' },
        status: { type: 'string', access: 'read', nullable: true },
        impact: { type: 'string', access: 'read', nullable: true },
        outage: { type: 'boolean', access: 'read', nullable: true },
        degradation: { type: 'boolean', access: 'read', nullable: true },
        postmortem: { type: 'string', access: 'read', nullable: true },
        started_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'started' },
        resolved_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'resolved' },
      },
    };
  }
}

export interface StatusIncidentAttributes {
  /** What happens, in a few words. Read-only. */
  readonly title: string;
  /** How far it has come, `investigating` for one. Read-only. */
  readonly status: string | null | undefined;
  /** How bad it is, `major` for one. Read-only. */
  readonly impact: string | null | undefined;
  /** A service does not answer. Read-only. */
  readonly outage: boolean | null | undefined;
  /** A service answers slowly or in part. Read-only. */
  readonly degradation: boolean | null | undefined;
  /** What was found out afterwards. Read-only. */
  readonly postmortem: string | null | undefined;
  /** When it began, or begins. Read-only. */
  readonly started_at: string | null | undefined;
  /** `started_at` as a Date. */
  get started(): Date | null;
  /** When it was over. Read-only. */
  readonly resolved_at: string | null | undefined;
  /** `resolved_at` as a Date. */
  get resolved(): Date | null;
}
