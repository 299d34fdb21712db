// From specification/support/objects/collection-resource.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * One record of a resource collection.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/resource_collections/
 */
export class CollectionResource extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'CollectionResource',
      attributes: {
        type: { type: 'string', access: 'read' },
        identifier: { type: 'string', access: 'read' },
        resource_id: { type: 'integer', access: 'read' },
        deleted: { type: 'boolean', access: 'read' },
      },
    };
  }
}

export interface CollectionResource {
  /** Which kind of record it is: `triggers`, `ticket_fields`. Read-only. */
  readonly type: string;
  /** Its name in the description that the collection was made from. Read-only. */
  readonly identifier: string;
  /** Id of the record; `type` says of which type. Read-only. */
  readonly resource_id: number;
  /** Whether the record was deleted. Read-only. */
  readonly deleted: boolean;
}
