// From specification/support/objects/system.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * The client that made a change.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/
 */
export class System extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'System',
      attributes: {
        client: { type: 'string', access: 'read', nullable: true },
        ip_address: { type: 'string', access: 'read', nullable: true },
        location: { type: 'string', access: 'read', nullable: true },
        latitude: { type: 'number', access: 'read', nullable: true },
        longitude: { type: 'number', access: 'read', nullable: true },
      },
    };
  }
}

export interface System {
  /** Name of the browser or program. Read-only. */
  readonly client: string | null | undefined;
  /** Its address. Read-only. */
  readonly ip_address: string | null | undefined;
  /** The place that the address belongs to. Read-only. */
  readonly location: string | null | undefined;
  /** Latitude of that place. Read-only. */
  readonly latitude: number | null | undefined;
  /** Longitude of that place. Read-only. */
  readonly longitude: number | null | undefined;
}
