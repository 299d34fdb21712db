// From specification/it-asset-management/resources/locations.json by `npm run generate`. Do not edit.
import { type ApiCall, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import { itamAssetLocationLink } from '../links.ts';
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
    return this.paginate(
      {
        id: 'itAssetManagement.locations.list',
        method: 'GET',
        path: '/api/v2/it_asset_management/locations',
        retry: 'safe',
        items: 'locations',
        model: itamAssetLocationLink,
        pagination: ['cursor'],
      },
      { query, options },
    );
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
    return this.call(
      {
        id: 'itAssetManagement.locations.get',
        method: 'GET',
        path: '/api/v2/it_asset_management/locations/{location_id}',
        parameters: { location_id: 'string' },
        retry: 'safe',
        answer: { location: itamAssetLocationLink },
        cached: true,
      },
      { path: [location], query, options },
    );
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
    return this.call(
      {
        id: 'itAssetManagement.locations.create',
        method: 'POST',
        path: '/api/v2/it_asset_management/locations',
        retry: 'never',
        answer: { location: itamAssetLocationLink },
        body: { key: 'location', model: itamAssetLocationLink, purpose: 'create' },
        cached: true,
      },
      { body: location, options },
    );
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
    return this.call(
      {
        id: 'itAssetManagement.locations.update',
        method: 'PATCH',
        path: '/api/v2/it_asset_management/locations/{location_id}',
        parameters: { location_id: 'string' },
        retry: 'idempotent',
        answer: { location: itamAssetLocationLink },
        body: { key: 'location', model: itamAssetLocationLink, purpose: 'update' },
        cached: true,
      },
      { path: [location], body: changes, options },
    );
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
    return this.call(
      {
        id: 'itAssetManagement.locations.delete',
        method: 'DELETE',
        path: '/api/v2/it_asset_management/locations/{location_id}',
        parameters: { location_id: 'string' },
        retry: 'idempotent',
        answer: 'none',
        purges: 'ItamAssetLocation',
      },
      { path: [location], options },
    );
  }
}
