// From specification/routing/resources/attributes.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type ExportCheckpoint,
  type IncrementalExport,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Definitions } from '../../support/objects/definitions.ts';
import type { RoutingAttributeEvent } from '../objects/routing-attribute-event.ts';
import type { RoutingAttribute, RoutingAttributeCreate, RoutingAttributeInput } from '../objects/routing-attribute.ts';
import { RoutingAttributeValues } from './attributes-values.ts';

export type { RoutingAttribute, RoutingAttributeInput, RoutingAttributeCreate } from '../objects/routing-attribute.ts';

/** Query of `routing.attributes.list`. */
export interface ListRoutingAttributesQuery {
  /** What comes along in the same answer. */
  include?: readonly 'attribute_values'[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `routing.attributes.list` on request. */
export interface ListRoutingAttributesSideloads {
  /** Comes with `include: ['attribute_values']`. */
  attribute_values?: Record<string, unknown>[];
}

/** Query of `routing.attributes.incremental`. */
export interface IncrementalRoutingAttributesQuery {
  /** Checkpoint or cursor to go on from. Without it, everything. */
  from?: string | ExportCheckpoint | undefined;
}

/**
 * The kinds of skill.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingAttributes extends Resource {
  /** The skills of a kind. */
  readonly values: RoutingAttributeValues = new RoutingAttributeValues(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/attributes.ts');
  }

  /**
   * Lists the attributes of the account.
   *
   * Allowed for: Agents, Admins. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const attribute of zendesk.routing.attributes.list()) console.log(attribute.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  list(
    query: ListRoutingAttributesQuery = {},
    options: RequestOptions = {},
  ): Paginator<RoutingAttribute, ListRoutingAttributesSideloads> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an attribute.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attribute.
   *
   * @example
   * ```ts
   * const routingAttribute = await zendesk.routing.attributes.get('attribute id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  get(
    attribute: string | RoutingAttribute,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<RoutingAttribute> {
    return this.call('get', { path: [attribute], query, options });
  }

  /**
   * Makes an attribute.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const languages = await zendesk.routing.attributes.create({ name: 'Languages' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  create(
    attribute: RoutingAttributeCreate | RoutingAttribute,
    options: RequestOptions = {},
  ): ApiCall<RoutingAttribute> {
    return this.call('create', { body: attribute, options });
  }

  /**
   * Changes an attribute.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attribute.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  update(
    attribute: string | RoutingAttribute,
    changes: RoutingAttributeInput,
    options?: RequestOptions,
  ): ApiCall<RoutingAttribute>;
  /**
   * Changes an attribute. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attribute.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  update(attribute: RoutingAttribute, changes?: undefined, options?: RequestOptions): ApiCall<RoutingAttribute>;
  update(attribute: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [attribute], body: changes, options });
  }

  /**
   * Deletes an attribute.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attribute.
   *
   * @example
   * ```ts
   * await zendesk.routing.attributes.delete('attribute id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  delete(attribute: string | RoutingAttribute, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [attribute], options });
  }

  /**
   * Tells which conditions may put a skill on a ticket.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const definitions = await zendesk.routing.attributes.definitions();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  definitions(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Definitions> {
    return this.call('definitions', { query, options });
  }

  /**
   * Exports what happened to attributes, from the beginning on.
   *
   * Allowed for: Admins. Comes in pages of up to 3000 records, none of them twice. `incremental({ from:
   * exported.checkpoint })` goes on where it stopped.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const exported = zendesk.routing.attributes.incremental();
   * for await (const event of exported) console.log(event.time, event.type, event.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_skill_based_routing/
   */
  incremental(
    query: IncrementalRoutingAttributesQuery = {},
    options: RequestOptions = {},
  ): IncrementalExport<RoutingAttributeEvent> {
    return this.paginateExport('incremental', { query, options });
  }
}
