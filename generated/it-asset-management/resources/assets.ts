// From specification/it-asset-management/resources/assets.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type BulkOptions,
  type BulkRun,
  type Id,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { JobStatus } from '../../support/objects/job-status.ts';
import type { ItamAsset, ItamAssetCreate, ItamAssetUpdate } from '../objects/itam-asset.ts';
import { ItamAssetJobs } from './asset-jobs.ts';

export type { ItamAsset, ItamAssetInput, ItamAssetCreate, ItamAssetUpdate } from '../objects/itam-asset.ts';

/** Query of `itAssetManagement.assets.list`. */
export interface ListItamAssetsQuery {
  /** Only the assets with these ids. */
  'filter[ids]'?: string | ItamAsset | readonly (string | ItamAsset)[] | undefined;
  /** Only the assets with these ids of yours. */
  'filter[external_ids]'?: string | readonly string[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Query of `itAssetManagement.assets.search`. */
export interface SearchItamAssetsQuery {
  /** The words, with spaces between them. */
  query: string;
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?: 'name' | '-name' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Query of `itAssetManagement.assets.filteredSearch`. */
export interface FilteredSearchItamAssetsQuery {
  /** Words to look for as well, with spaces between them. */
  query?: string | undefined;
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?: 'name' | '-name' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Body of `itAssetManagement.assets.filteredSearch`. */
export interface FilteredSearchItamAssetsBody {
  /** The conditions. */
  filter: Record<string, unknown>;
}

/**
 * The things that a company has handed out, and those that it keeps.
 *
 * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
 */
export class ItamAssets extends Resource {
  /** Jobs that change up to 100 assets at once. */
  readonly jobs: ItamAssetJobs = new ItamAssetJobs(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/assets.ts');
  }

  /**
   * Lists the assets of all types.
   *
   * Allowed for: Agents. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const asset of zendesk.itAssetManagement.assets.list()) {
   *   console.log(asset.name, (await asset.status)?.name, (await asset.user)?.name);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
   */
  list(query: ListItamAssetsQuery = {}, options: RequestOptions = {}): Paginator<ItamAsset> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an asset.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such asset.
   *
   * @example
   * ```ts
   * const itamAsset = await zendesk.itAssetManagement.assets.get('asset id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
   */
  get(
    asset: string | ItamAsset,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ItamAsset> {
    return this.call('get', { path: [asset], query, options });
  }

  /**
   * Makes an asset.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const laptop = await zendesk.itAssetManagement.assets.create({
   *   name: 'Laptop 1',
   *   asset_type_id: '01K9BT5X0115ZVH1X6T37WYMTE',
   *   status_id: '01K9BT5XE82QS5DG58F4J8WQWY',
   *   custom_field_values: { ip_address: '198.51.100.7' },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
   */
  create(asset: ItamAssetCreate | ItamAsset, options?: RequestOptions): ApiCall<ItamAsset>;
  /**
   * Makes up to 100 assets in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
   */
  create(assets: Many<ItamAssetCreate | ItamAsset>, options?: RequestOptions): ApiCall<JobStatus>;
  create(asset: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('create', 'createMany', { body: asset, options });
  }

  /**
   * Makes assets in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * A row whose answer was lost is looked for by its `external_id`: state one that no other row has.
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
   */
  createMany(
    assets: Many<ItamAssetCreate | ItamAsset>,
    options: BulkOptions = {},
  ): BulkRun<ItamAssetCreate | ItamAsset, JobStatus, ItamAsset> {
    return this.bulk(['create', 'createMany'], { rows: assets }, options);
  }

  /**
   * Changes an asset.
   *
   * What is not stated stays, the custom fields one by one.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such asset.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const laptop = await zendesk.itAssetManagement.assets.update('01K9BT7CVRJWP65442BWWCYAKV', {
   *   user_id: 1159307768,
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
   */
  update(asset: string | ItamAsset, changes: ItamAssetUpdate, options?: RequestOptions): ApiCall<ItamAsset>;
  /**
   * Changes an asset. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such asset.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
   */
  update(asset: ItamAsset, changes?: undefined, options?: RequestOptions): ApiCall<ItamAsset>;
  /**
   * Changes up to 100 assets in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
   */
  update(
    assets: Many<(ItamAssetUpdate & { id: string }) | ItamAsset>,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<JobStatus>;
  update(asset: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('update', 'updateMany', { path: [asset], body: changes, options });
  }

  /**
   * Changes assets in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
   */
  updateMany(
    assets: Many<(ItamAssetUpdate & { id: string }) | ItamAsset>,
    options: BulkOptions = {},
  ): BulkRun<(ItamAssetUpdate & { id: string }) | ItamAsset, JobStatus> {
    return this.bulk(['update', 'updateMany'], { rows: assets }, options);
  }

  /**
   * Deletes an asset.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such asset.
   *
   * @example
   * ```ts
   * await zendesk.itAssetManagement.assets.delete('asset id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
   */
  delete(asset: string | ItamAsset, options?: RequestOptions): ApiCall<void>;
  /**
   * Deletes up to 100 assets in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
   */
  delete(assets: Many<string | ItamAsset>, options?: RequestOptions): ApiCall<JobStatus>;
  delete(asset: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('delete', 'deleteMany', { path: [asset], options });
  }

  /**
   * Deletes assets in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
   */
  deleteMany(assets: Many<string | ItamAsset>, options: BulkOptions = {}): BulkRun<string | ItamAsset, JobStatus> {
    return this.bulk(['delete', 'deleteMany'], { rows: assets }, options);
  }

  /**
   * Lists assets that have one of several words in a text field.
   *
   * Allowed for: Agents. Paged by cursor: up to 100 records a page.
   *
   * Without `sort`, the best matches come first, and 10,000 assets at most.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   * @throws {SearchLimitError} After the last of 10000 records, if there are more and there is no `sort`.
   *
   * @example
   * ```ts
   * const found = zendesk.itAssetManagement.assets.search({ query: 'laptop', sort: 'name' });
   * for await (const asset of found) console.log(asset.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
   */
  search(query: SearchItamAssetsQuery, options: RequestOptions = {}): Paginator<ItamAsset> {
    return this.paginate('search', { query, options });
  }

  /**
   * Lists assets that meet conditions.
   *
   * A condition names a field, an operator and a value: `{ model: { $eq: 'MacBook Pro' } }`; lists of conditions stand
   * under `$and` and `$or`. `asset_type`, `user`, `organization`, `location`, `model`, `purchase_date` and `status` go
   * by their names, custom fields by `custom_object_fields.` and their keys.
   *
   * Allowed for: Agents. Paged by cursor: up to 100 records a page.
   *
   * Without `sort`, the best matches come first, and 10,000 assets at most.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   * @throws {SearchLimitError} After the last of 10000 records, if there are more and there is no `sort`.
   *
   * @example
   * ```ts
   * const filter = { $or: [{ model: { $eq: 'MacBook Pro' } }, { model: { $eq: 'ThinkPad X1' } }] };
   * for await (const asset of zendesk.itAssetManagement.assets.filteredSearch({ filter })) console.log(asset.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
   */
  filteredSearch(
    body: FilteredSearchItamAssetsBody,
    query: FilteredSearchItamAssetsQuery = {},
    options: RequestOptions = {},
  ): Paginator<ItamAsset> {
    return this.paginate('filteredSearch', { body, query, options });
  }
}
