// From specification/support/resources/resource-collections.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { JobStatus } from '../objects/job-status.ts';
import type { ResourceCollection } from '../objects/resource-collection.ts';

export type { ResourceCollection } from '../objects/resource-collection.ts';

/** Query of `resourceCollections.list`. */
export interface ListResourceCollectionsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/**
 * Records of many types that are made, changed and deleted together.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/resource_collections/
 */
export class ResourceCollections extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/resource-collections.ts');
  }

  /**
   * Lists the resource collections of the account.
   *
   * Allowed for: Admins. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const collection of zendesk.resourceCollections.list()) console.log(collection.resources.length);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/resource_collections/#list-resource-collections
   */
  list(query: ListResourceCollectionsQuery = {}, options: RequestOptions = {}): Paginator<ResourceCollection> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a resource collection.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such resource collection.
   *
   * @example
   * ```ts
   * const collection = await zendesk.resourceCollections.get(10002);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/resource_collections/#show-resource-collection
   */
  get(
    resourceCollection: Id | ResourceCollection,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ResourceCollection> {
    return this.call('get', { path: [resourceCollection], query, options });
  }

  /**
   * Makes records of many types in a job.
   *
   * The payload has the form of a `requirements.json` of an app: records by their type and a name of your own.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const job = await zendesk.resourceCollections.create({
   *   ticket_fields: { support_description: { type: 'text', title: 'Support description' } },
   * });
   * await job.wait();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/resource_collections/#create-resource-collection
   */
  create(payload: Record<string, unknown>, options: RequestOptions = {}): ApiCall<JobStatus> {
    return this.call('create', { body: payload, options });
  }

  /**
   * Changes the records of a resource collection in a job.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such resource collection.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const job = await zendesk.resourceCollections.update(10002, {
   *   ticket_fields: { support_description: { type: 'text', title: 'Description' } },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/resource_collections/#update-resource-collection
   */
  update(
    resourceCollection: Id | ResourceCollection,
    payload: Record<string, unknown>,
    options: RequestOptions = {},
  ): ApiCall<JobStatus> {
    return this.call('update', { path: [resourceCollection], body: payload, options });
  }

  /**
   * Deletes a resource collection and its records in a job.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such resource collection.
   *
   * @example
   * ```ts
   * const job = await zendesk.resourceCollections.delete(10002);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/resource_collections/#delete-resource-collection
   */
  delete(resourceCollection: Id | ResourceCollection, options: RequestOptions = {}): ApiCall<JobStatus> {
    return this.call('delete', { path: [resourceCollection], options });
  }
}
