// From specification/status/objects/status-incident-update.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { StatusIncidentUpdateAttributes } from './status-incident-update-attributes.ts';

/**
 * What was reported of a disturbance at one time.
 *
 * @see https://developer.zendesk.com/api-reference/status_api/status_api/
 */
export class StatusIncidentUpdate extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'StatusIncidentUpdate',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        type: { type: 'string', access: 'read' },
        attributes: { model: () => StatusIncidentUpdateAttributes, access: 'read' },
        relationships: { type: 'object', access: 'read' },
      },
    };
  }
}

export interface StatusIncidentUpdate {
  /** Names it among those of its type. Read-only. */
  readonly id: string;
  /** `incident_update`. Read-only. */
  readonly type: 'incident_update';
  /** The report. Read-only. */
  readonly attributes: StatusIncidentUpdateAttributes;
  /** The records that it refers to, each with its type and id. Read-only. */
  readonly relationships: Record<string, unknown> | undefined;
}
