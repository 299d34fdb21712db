// From specification/it-asset-management/resources/statuses.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { ItamAssetStatus, ItamAssetStatusCreate, ItamAssetStatusInput } from '../objects/itam-asset-status.ts';

export type { ItamAssetStatus, ItamAssetStatusInput, ItamAssetStatusCreate } from '../objects/itam-asset-status.ts';

/**
 * The stages in the life of assets.
 *
 * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_statuses/
 */
export class ItamAssetStatuses extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/statuses.ts');
  }

  /**
   * Lists the statuses that assets can have.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const itamAssetStatus of zendesk.itAssetManagement.statuses.list()) {
   *   console.log(itamAssetStatus);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_statuses/
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<ItamAssetStatus> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a status.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such status.
   *
   * @example
   * ```ts
   * const itamAssetStatus = await zendesk.itAssetManagement.statuses.get('status id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_statuses/
   */
  get(
    status: string | ItamAssetStatus,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ItamAssetStatus> {
    return this.call('get', { path: [status], query, options });
  }

  /**
   * Makes a status.
   *
   * Not repeated after a broken connection, since it may have been carried out.
   *
   * Zendesk does not document this operation yet: what it takes may differ.
   *
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_statuses/
   */
  create(status: ItamAssetStatusCreate | ItamAssetStatus, options: RequestOptions = {}): ApiCall<ItamAssetStatus> {
    return this.call('create', { body: status, options });
  }

  /**
   * Changes a status.
   *
   * Zendesk does not document this operation yet: what it takes may differ.
   *
   * @throws {RecordNotFoundError} If there is no such status.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_statuses/
   */
  update(
    status: string | ItamAssetStatus,
    changes: ItamAssetStatusInput,
    options?: RequestOptions,
  ): ApiCall<ItamAssetStatus>;
  /**
   * Changes a status. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {RecordNotFoundError} If there is no such status.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_statuses/
   */
  update(status: ItamAssetStatus, changes?: undefined, options?: RequestOptions): ApiCall<ItamAssetStatus>;
  update(status: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [status], body: changes, options });
  }

  /**
   * Deletes a status.
   *
   * Zendesk does not document this operation yet: what it takes may differ.
   *
   * @throws {RecordNotFoundError} If there is no such status.
   *
   * @example
   * ```ts
   * await zendesk.itAssetManagement.statuses.delete('status id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_statuses/
   */
  delete(status: string | ItamAssetStatus, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [status], options });
  }
}
