// From specification/it-asset-management/resources/asset-type-fields.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { ItamAssetField, ItamAssetFieldCreate, ItamAssetFieldUpdate } from '../objects/itam-asset-field.ts';
import type { ItamAssetType } from '../objects/itam-asset-type.ts';

/**
 * The fields that the assets of a type have.
 *
 * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_fields/
 */
export class ItamAssetTypeFields extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/asset-type-fields.ts');
  }

  /**
   * Lists the fields of an asset type, those that Zendesk brings and your own.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such asset type.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const itamAssetField of zendesk.itAssetManagement.assetTypes.fields.list('asset type id')) {
   *   console.log(itamAssetField);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_fields/
   */
  list(
    assetType: string | ItamAssetType,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<ItamAssetField> {
    return this.paginate('list', { path: [assetType], query, options });
  }

  /**
   * Gets a field of an asset type.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such asset type or ITAM asset field.
   *
   * @example
   * ```ts
   * const field = await zendesk.itAssetManagement.assetTypes.fields.get('01K9BT5X0115ZVH1X6T37WYMTE', 9230426027902);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_fields/
   */
  get(
    assetType: string | ItamAssetType,
    assetTypeField: Id | ItamAssetField,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ItamAssetField> {
    return this.call('get', { path: [assetType, assetTypeField], query, options });
  }

  /**
   * Makes a field of an asset type.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * An account has up to 100 fields of assets.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such asset type.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const field = await zendesk.itAssetManagement.assetTypes.fields.create('01K9BT5X0115ZVH1X6T37WYMTE', {
   *   key: 'partner_name',
   *   type: 'text',
   *   title: 'Partner',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_fields/
   */
  create(
    assetType: string | ItamAssetType,
    field: ItamAssetFieldCreate | ItamAssetField,
    options: RequestOptions = {},
  ): ApiCall<ItamAssetField> {
    return this.call('create', { path: [assetType], body: field, options });
  }

  /**
   * Changes a field of an asset type.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such asset type or field.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_fields/
   */
  update(
    assetType: string | ItamAssetType,
    field: Id | ItamAssetField,
    changes: ItamAssetFieldUpdate,
    options?: RequestOptions,
  ): ApiCall<ItamAssetField>;
  /**
   * Changes a field of an asset type. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such asset type or field.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_fields/
   */
  update(
    assetType: string | ItamAssetType,
    field: ItamAssetField,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<ItamAssetField>;
  update(assetType: unknown, field: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [assetType, field], body: changes, options });
  }

  /**
   * Deletes a field of an asset type.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such asset type or ITAM asset field.
   *
   * @example
   * ```ts
   * await zendesk.itAssetManagement.assetTypes.fields.delete('asset type id', 'asset type field id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_fields/
   */
  delete(
    assetType: string | ItamAssetType,
    assetTypeField: Id | ItamAssetField,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('delete', { path: [assetType, assetTypeField], options });
  }
}
