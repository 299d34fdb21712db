// From specification/help-center/resources/service-catalog-items.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { ServiceCatalogItem } from '../objects/service-catalog-item.ts';

/** Query of `helpCenter.serviceCatalog.items.list`. */
export interface ListServiceCatalogItemsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Query of `helpCenter.serviceCatalog.items.search`. */
export interface SearchServiceCatalogItemsQuery {
  /** The text to look for. */
  query?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * The things that employees can ask for.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/service_catalog_items/
 */
export class ServiceCatalogItems extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/service-catalog-items.ts');
  }

  /**
   * Lists the items of the service catalog.
   *
   * Allowed for: End users. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const serviceCatalogItem of zendesk.helpCenter.serviceCatalog.items.list()) {
   *   console.log(serviceCatalogItem);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/service_catalog_items/#list-service-catalog-items
   */
  list(query: ListServiceCatalogItemsQuery = {}, options: RequestOptions = {}): Paginator<ServiceCatalogItem> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an item of the service catalog.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such item.
   *
   * @example
   * ```ts
   * const serviceCatalogItem = await zendesk.helpCenter.serviceCatalog.items.get('item id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/service_catalog_items/#show-service-catalog-item
   */
  get(
    item: string | ServiceCatalogItem,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ServiceCatalogItem> {
    return this.call('get', { path: [item], query, options });
  }

  /**
   * Searches the items of the service catalog, the best matches first.
   *
   * Allowed for: End users. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const serviceCatalogItem of zendesk.helpCenter.serviceCatalog.items.search()) {
   *   console.log(serviceCatalogItem);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/service_catalog_items/#search-service-catalog-items
   */
  search(query: SearchServiceCatalogItemsQuery = {}, options: RequestOptions = {}): Paginator<ServiceCatalogItem> {
    return this.paginate('search', { query, options });
  }
}
