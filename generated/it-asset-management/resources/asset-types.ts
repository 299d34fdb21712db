// From specification/it-asset-management/resources/asset-types.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { ItamAssetType, ItamAssetTypeCreate, ItamAssetTypeInput } from '../objects/itam-asset-type.ts';
import { ItamAssetTypeFields } from './asset-type-fields.ts';

export type { ItamAssetType, ItamAssetTypeInput, ItamAssetTypeCreate } from '../objects/itam-asset-type.ts';

/**
 * The kinds of assets that there are, as a tree.
 *
 * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_types/
 */
export class ItamAssetTypes extends Resource {
  /** The fields that the assets of a type have. */
  readonly fields: ItamAssetTypeFields = new ItamAssetTypeFields(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/asset-types.ts');
  }

  /**
   * Lists the asset types of the account.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const itamAssetType of zendesk.itAssetManagement.assetTypes.list()) {
   *   console.log(itamAssetType);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_types/
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<ItamAssetType> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an asset type.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such asset type.
   *
   * @example
   * ```ts
   * const itamAssetType = await zendesk.itAssetManagement.assetTypes.get('asset type id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_types/
   */
  get(
    assetType: string | ItamAssetType,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ItamAssetType> {
    return this.call('get', { path: [assetType], query, options });
  }

  /**
   * Makes an asset type.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * An account has up to 50 asset types, with those that Zendesk brings.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const tablet = await zendesk.itAssetManagement.assetTypes.create({
   *   name: 'Tablet',
   *   parent_id: '01K9BX5R6EAV3CH1J560S8SKHR',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_types/
   */
  create(assetType: ItamAssetTypeCreate | ItamAssetType, options: RequestOptions = {}): ApiCall<ItamAssetType> {
    return this.call('create', { body: assetType, options });
  }

  /**
   * Changes an asset type.
   *
   * Allowed for: Admins.
   *
   * A type that Zendesk brings cannot be changed.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such asset type.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_types/
   */
  update(
    assetType: string | ItamAssetType,
    changes: ItamAssetTypeInput,
    options?: RequestOptions,
  ): ApiCall<ItamAssetType>;
  /**
   * Changes an asset type. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such asset type.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_types/
   */
  update(assetType: ItamAssetType, changes?: undefined, options?: RequestOptions): ApiCall<ItamAssetType>;
  update(assetType: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [assetType], body: changes, options });
  }

  /**
   * Deletes an asset type.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such asset type.
   *
   * @example
   * ```ts
   * await zendesk.itAssetManagement.assetTypes.delete('asset type id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_types/
   */
  delete(assetType: string | ItamAssetType, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [assetType], options });
  }
}
