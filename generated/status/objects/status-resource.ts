// From specification/status/objects/status-resource.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type UnlistedString } from '@zents/runtime';

/**
 * A record that comes along with a disturbance: a service, or how it is affected.
 *
 * @see https://developer.zendesk.com/api-reference/status_api/status_api/
 */
export class StatusResource extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'StatusResource',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        type: { type: 'string', access: 'read' },
        attributes: { type: 'object', access: 'read' },
        relationships: { type: 'object', access: 'read' },
      },
    };
  }
}

export interface StatusResource {
  /** Names it among those of its type. Read-only. */
  readonly id: string;
  /** `service` or `incident_service`, for instance. Read-only. */
  readonly type: UnlistedString;
  /** What is known of it, as it came. Read-only. */
  readonly attributes: Record<string, unknown> | undefined;
  /** The records that it refers to, each with its type and id. Read-only. */
  readonly relationships: Record<string, unknown> | undefined;
}
