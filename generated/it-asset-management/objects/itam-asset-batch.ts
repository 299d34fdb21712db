// From specification/it-asset-management/objects/itam-asset-batch.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `action` that a request may state. */
export type ItamAssetBatchAction = 'create' | 'update' | 'delete' | 'delete_by_external_id';

/** What a request may state of an ItamAssetBatch. */
export interface ItamAssetBatchInput {
  /** What is done to them. */
  action?: ItamAssetBatchAction | undefined;
  /**
   * The attributes of assets that are made, or changed and named by `id`; the ids, or the external ids, of assets that
   * are deleted. `asset_type`, `status` and `location` may be stated by their names, in place of the ids.
   */
  items?: readonly Record<string, unknown>[] | readonly string[] | undefined;
}

/** What a request states that makes an ItamAssetBatch. */
export type ItamAssetBatchCreate = ItamAssetBatchInput & {
  action: ItamAssetBatchAction;
  items: readonly Record<string, unknown>[] | readonly string[];
};

/**
 * What a job is to do with up to 100 assets.
 *
 * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
 */
export class ItamAssetBatch extends Model<ItamAssetBatchInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ItamAssetBatch',
      attributes: {
        action: { type: 'string', access: 'write', values: ['create', 'update', 'delete', 'delete_by_external_id'] },
        items: { type: 'any', access: 'write' },
      },
    };
  }
}

export interface ItamAssetBatch {
  /** What is done to them. Only in requests. */
  action: ItamAssetBatchAction | OpenString | undefined;
  /**
   * The attributes of assets that are made, or changed and named by `id`; the ids, or the external ids, of assets that
   * are deleted. `asset_type`, `status` and `location` may be stated by their names, in place of the ids. Only in
   * requests.
   */
  items: Record<string, unknown>[] | string[] | undefined;
}
