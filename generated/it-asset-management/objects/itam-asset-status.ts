// From specification/it-asset-management/objects/itam-asset-status.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an ItamAssetStatus. */
export interface ItamAssetStatusInput {
  /** Its name. */
  name?: string | undefined;
  /** Id of the status in a system of yours. */
  external_id?: string | null | undefined;
}

/** What a request states that makes an ItamAssetStatus. */
export type ItamAssetStatusCreate = ItamAssetStatusInput & {
  name: string;
};

/**
 * A stage in the life of assets, such as available or retired.
 *
 * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_statuses/
 */
export class ItamAssetStatus extends Model<ItamAssetStatusInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ItamAssetStatus',
      idType: 'string',
      cache: { name: 'itam_asset_status', policy: 'ttl', maxSize: 200, ttl: 600_000, from: 'lists' },
      resource: () => import('../resources/statuses.ts').then((module) => module.ItamAssetStatuses),
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read' },
        name: 'string',
        external_id: { type: 'string', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface ItamAssetStatus {
  /** Assigned by Zendesk when the status is made. Read-only. */
  readonly id: string;
  /** Address of the status in the API. Read-only. */
  readonly url: string | undefined;
  /** Its name. */
  name: string;
  /** Id of the status in a system of yours. */
  external_id: string | null;
  /** When the status was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the status last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
