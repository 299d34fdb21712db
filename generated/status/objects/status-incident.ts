// From specification/status/objects/status-incident.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { StatusIncidentAttributes } from './status-incident-attributes.ts';

/**
 * A disturbance of Zendesk's services, or a planned maintenance.
 *
 * @see https://developer.zendesk.com/api-reference/status_api/status_api/
 */
export class StatusIncident extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'StatusIncident',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        type: { type: 'string', access: 'read' },
        attributes: { model: () => StatusIncidentAttributes, access: 'read' },
        relationships: { type: 'object', access: 'read' },
      },
    };
  }
}

export interface StatusIncident {
  /** Names it among those of its type. Read-only. */
  readonly id: string;
  /** `incident`. Read-only. */
  readonly type: string;
  /** What is known of it. Read-only. */
  readonly attributes: StatusIncidentAttributes;
  /** The records that it refers to, each with its type and id. Read-only. */
  readonly relationships: Record<string, unknown> | undefined;
}
