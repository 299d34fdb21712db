// From specification/it-asset-management/objects/itam-asset-job.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `action` that a request may state. */
export type ItamAssetJobAction = 'create' | 'update' | 'delete' | 'delete_by_external_id';

/** What a request may state of an ItamAssetJob. */
export interface ItamAssetJobInput {
  /** What is done to them. */
  action?: ItamAssetJobAction | undefined;
  /**
   * The attributes of assets that are made, or changed and named by `id`; the ids, or the external ids, of assets that
   * are deleted. `asset_type`, `status` and `location` may be stated by their names, in place of the ids.
   */
  items?: readonly Record<string, unknown>[] | readonly string[] | undefined;
}

/** What a request states that makes an ItamAssetJob. */
export type ItamAssetJobCreate = ItamAssetJobInput & {
  action: ItamAssetJobAction;
  items: readonly Record<string, unknown>[] | readonly string[];
};

/**
 * What is to be done to up to 100 assets at once.
 *
 * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
 */
export class ItamAssetJob extends Model<ItamAssetJobInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ItamAssetJob',
      attributes: {
        action: { type: 'string', access: 'write', values: ['create', 'update', 'delete', 'delete_by_external_id'] },
        items: { type: 'any', access: 'write' },
      },
    };
  }
}

export interface ItamAssetJob {
  /** What is done to them. Only in requests. */
  action: ItamAssetJobAction | OpenString | undefined;
  /**
   * The attributes of assets that are made, or changed and named by `id`; the ids, or the external ids, of assets that
   * are deleted. `asset_type`, `status` and `location` may be stated by their names, in place of the ids. Only in
   * requests.
   */
  items: Record<string, unknown>[] | string[] | undefined;
}
