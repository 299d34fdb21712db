// From specification/apps/objects/app-requirement.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A record that an installed app brought along.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/
 */
export class AppRequirement extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AppRequirement',
      attributes: {
        identifier: { type: 'string', access: 'read' },
        requirement_type: { type: 'string', access: 'read' },
        requirement_id: { type: 'integer', access: 'read' },
        account_id: { type: 'integer', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface AppRequirement {
  /** Its name in the package. Read-only. */
  readonly identifier: string;
  /** Which kind of record it is: `targets`, `ticket_fields`. Read-only. */
  readonly requirement_type: string;
  /** Id of the record; `requirement_type` says of which type. Read-only. */
  readonly requirement_id: number;
  /** The account. Read-only. */
  readonly account_id: number | undefined;
  /** When the record was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the record last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
