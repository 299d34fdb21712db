// From specification/it-asset-management/resources/locations.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type {
  ItamAssetLocation,
  ItamAssetLocationCreate,
  ItamAssetLocationInput,
} from '../objects/itam-asset-location.ts';

export type {
  ItamAssetLocation,
  ItamAssetLocationInput,
  ItamAssetLocationCreate,
} from '../objects/itam-asset-location.ts';

/** Query of `itAssetManagement.locations.list`. */
export interface ListItamAssetLocationsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * The places where assets are kept.
 *
 * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_locations/
 */
export class ItamAssetLocations extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/locations.ts');
  }

  /**
   * Lists the locations of the account.
   *
   * Allowed for: Agents. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const itamAssetLocation of zendesk.itAssetManagement.locations.list()) {
   *   console.log(itamAssetLocation);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_locations/
   */
  list(query: ListItamAssetLocationsQuery = {}, options: RequestOptions = {}): Paginator<ItamAssetLocation> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a location.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such location.
   *
   * @example
   * ```ts
   * const itamAssetLocation = await zendesk.itAssetManagement.locations.get('location id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_locations/
   */
  get(
    location: string | ItamAssetLocation,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ItamAssetLocation> {
    return this.call('get', { path: [location], query, options });
  }

  /**
   * Makes a location.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const office = await zendesk.itAssetManagement.locations.create({
   *   name: 'Nashville, 3rd floor',
   *   external_id: 'NASH3F',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_locations/
   */
  create(
    location: ItamAssetLocationCreate | ItamAssetLocation,
    options: RequestOptions = {},
  ): ApiCall<ItamAssetLocation> {
    return this.call('create', { body: location, options });
  }

  /**
   * Changes a location.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such location.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_locations/
   */
  update(
    location: string | ItamAssetLocation,
    changes: ItamAssetLocationInput,
    options?: RequestOptions,
  ): ApiCall<ItamAssetLocation>;
  /**
   * Changes a location. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such location.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_locations/
   */
  update(location: ItamAssetLocation, changes?: undefined, options?: RequestOptions): ApiCall<ItamAssetLocation>;
  update(location: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [location], body: changes, options });
  }

  /**
   * Deletes a location.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such location.
   *
   * @example
   * ```ts
   * await zendesk.itAssetManagement.locations.delete('location id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_locations/
   */
  delete(location: string | ItamAssetLocation, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [location], options });
  }
}
