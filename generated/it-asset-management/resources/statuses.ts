// From specification/it-asset-management/resources/statuses.json by `npm run generate`. Do not edit.
import { type ApiCall, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import { itamAssetStatusLink } from '../links.ts';
import type { ItamAssetStatus, ItamAssetStatusCreate, ItamAssetStatusInput } from '../objects/itam-asset-status.ts';

export type { ItamAssetStatus, ItamAssetStatusInput, ItamAssetStatusCreate } from '../objects/itam-asset-status.ts';

/**
 * The stages in the life of assets.
 *
 * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_statuses/
 */
export class ItamAssetStatuses extends Resource {
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
    return this.paginate(
      {
        id: 'itAssetManagement.statuses.list',
        method: 'GET',
        path: '/api/v2/it_asset_management/statuses',
        retry: 'safe',
        items: 'statuses',
        model: itamAssetStatusLink,
        pagination: [],
      },
      { query, options },
    );
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
    return this.call(
      {
        id: 'itAssetManagement.statuses.get',
        method: 'GET',
        path: '/api/v2/it_asset_management/statuses/{status_id}',
        parameters: { status_id: 'string' },
        retry: 'safe',
        answer: { status: itamAssetStatusLink },
        cached: true,
      },
      { path: [status], query, options },
    );
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
    return this.call(
      {
        id: 'itAssetManagement.statuses.create',
        method: 'POST',
        path: '/api/v2/it_asset_management/statuses',
        retry: 'never',
        answer: { status: itamAssetStatusLink },
        body: { key: 'status', model: itamAssetStatusLink, purpose: 'create' },
        cached: true,
      },
      { body: status, options },
    );
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
    return this.call(
      {
        id: 'itAssetManagement.statuses.update',
        method: 'PATCH',
        path: '/api/v2/it_asset_management/statuses/{status_id}',
        parameters: { status_id: 'string' },
        retry: 'idempotent',
        answer: { status: itamAssetStatusLink },
        body: { key: 'status', model: itamAssetStatusLink, purpose: 'update' },
        cached: true,
      },
      { path: [status], body: changes, options },
    );
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
    return this.call(
      {
        id: 'itAssetManagement.statuses.delete',
        method: 'DELETE',
        path: '/api/v2/it_asset_management/statuses/{status_id}',
        parameters: { status_id: 'string' },
        retry: 'idempotent',
        answer: 'none',
        purges: 'ItamAssetStatus',
      },
      { path: [status], options },
    );
  }
}
