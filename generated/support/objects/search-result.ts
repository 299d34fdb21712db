// From specification/support/objects/search-result.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type UnlistedString } from '@zents/runtime';

/**
 * A result of a type that has no class here. `get` reads its attributes.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/
 */
export class SearchResult extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'SearchResult',
      attributes: {
        id: { type: 'any', access: 'read' },
        result_type: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read', nullable: true },
        name: { type: 'string', access: 'read', nullable: true },
        description: { type: 'string', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface SearchResult {
  /** Assigned by Zendesk, in the form that its type has. Read-only. */
  readonly id: unknown;
  /** What it is. Read-only. */
  readonly result_type: UnlistedString;
  /** API address of the record. Read-only. */
  readonly url: string | null | undefined;
  /** Name of the record. Read-only. */
  readonly name: string | null | undefined;
  /** What the record is about. Read-only. */
  readonly description: string | null | undefined;
  /** When it was made. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When it was changed last. Read-only. */
  readonly updated_at: string | null | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
