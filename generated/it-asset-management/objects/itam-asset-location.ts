// From specification/it-asset-management/objects/itam-asset-location.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an ItamAssetLocation. */
export interface ItamAssetLocationInput {
  /** Its name. */
  name?: string | undefined;
  /** Id of the location in a system of yours. */
  external_id?: string | null | undefined;
}

/** What a request states that makes an ItamAssetLocation. */
export type ItamAssetLocationCreate = ItamAssetLocationInput & {
  name: string;
};

/**
 * A place where assets are kept. An account has up to 10,000.
 *
 * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_locations/
 */
export class ItamAssetLocation extends Model<ItamAssetLocationInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ItamAssetLocation',
      idType: 'string',
      cache: { name: 'itam_asset_location', policy: 'ttl', maxSize: 2000, ttl: 600_000, from: 'lists' },
      resource: () => import('../resources/locations.ts').then((module) => module.ItamAssetLocations),
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

export interface ItamAssetLocation {
  /** Assigned by Zendesk when the location is made. Read-only. */
  readonly id: string;
  /** Address of the location in the API. Read-only. */
  readonly url: string | undefined;
  /** Its name. */
  name: string;
  /** Id of the location in a system of yours. */
  external_id: string | null;
  /** When the location was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the location last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
