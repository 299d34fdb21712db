// From specification/custom-data/resources/relationships.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Definitions } from '../../support/objects/definitions.ts';
import type { Organization } from '../../support/objects/organization.ts';
import type { Ticket } from '../../support/objects/ticket.ts';
import type { User } from '../../support/objects/user.ts';
import type { CustomObjectRecord } from '../objects/custom-object-record.ts';

/** Query of `relationships.sources`. */
export interface SourcesRelationshipsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `relationships.definitions`. */
export interface DefinitionsRelationshipQuery {
  /** What the field belongs to. */
  source_type?: 'zen:user' | 'zen:ticket' | 'zen:organization' | undefined;
}

/**
 * Fields of type `lookup`, by which records point to others.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/lookup_relationships/lookup_relationships/
 */
export class Relationships extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/relationships.ts');
  }

  /**
   * Lists the records that point to a record by a lookup field.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @param targetType - What the record is that they point to: `zen:user`, `zen:ticket`, `zen:organization`, or
   *   `zen:custom_object:` and the key of an object.
   * @param targetId - The id of that record.
   * @param fieldId - The id of the lookup field.
   * @param sourceType - What the records are that are listed: `zen:user`, `zen:ticket`, `zen:organization`, or
   *   `zen:custom_object:` and the key of an object.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such target type, target, field or source type.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const tickets = zendesk.relationships.sources('zen:user', '1159307768', 35436, 'zen:ticket');
   * for await (const ticket of tickets) console.log(ticket.id);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/lookup_relationships/lookup_relationships/
   */
  sources(
    targetType: string,
    targetId: string,
    fieldId: Id,
    sourceType: string,
    query: SourcesRelationshipsQuery = {},
    options: RequestOptions = {},
  ): Paginator<User | Ticket | Organization | CustomObjectRecord> {
    return this.paginate('sources', { path: [targetType, targetId, fieldId, sourceType], query, options });
  }

  /**
   * Tells which conditions the filter of a lookup field can have.
   *
   * @param targetType - What the field points to: `zen:user`, `zen:ticket`, `zen:organization`, or `zen:custom_object:`
   *   and the key of an object.
   * @throws {RecordNotFoundError} If there is no such target type.
   *
   * @example
   * ```ts
   * const definitions = await zendesk.relationships.definitions('zen:custom_object:car');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/lookup_relationships/lookup_relationships/
   */
  definitions(
    targetType: string,
    query: DefinitionsRelationshipQuery = {},
    options: RequestOptions = {},
  ): ApiCall<Definitions> {
    return this.call('definitions', { path: [targetType], query, options });
  }
}
