// From specification/status/objects/status-incident-update-attributes.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A report of a disturbance.
 *
 * @see https://developer.zendesk.com/api-reference/status_api/status_api/
 */
export class StatusIncidentUpdateAttributes extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'StatusIncidentUpdateAttributes',
      attributes: {
        description: { type: 'string', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
      },
    };
  }
}

export interface StatusIncidentUpdateAttributes {
  /** What was reported. Read-only. */
  readonly description: string | null | undefined;
  /** When it was reported. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
}
