// From specification/support/objects/resource-collection.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { CollectionResource } from './collection-resource.ts';

/**
 * Triggers, fields, targets and the like that were made together from one description.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/resource_collections/
 */
export class ResourceCollection extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ResourceCollection',
      resource: () => import('../resources/resource-collections.ts').then((module) => module.ResourceCollections),
      attributes: {
        id: { type: 'integer', access: 'read' },
        resources: { model: () => CollectionResource, list: true, access: 'read' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface ResourceCollection {
  /** Assigned by Zendesk when the collection is made. Read-only. */
  readonly id: number;
  /** What belongs to the collection. Read-only. */
  readonly resources: CollectionResource[];
  /** When the collection was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the collection last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
