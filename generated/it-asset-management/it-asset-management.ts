// From specification/it-asset-management/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';
import { ItamAssetTypes } from './resources/asset-types.ts';
import { ItamAssets } from './resources/assets.ts';
import { ItamAssetLocations } from './resources/locations.ts';
import { ItamAssetStatuses } from './resources/statuses.ts';

/**
 * The devices, licences and other assets of a company: what kinds there are, where they are and who has them.
 *
 * @see https://developer.zendesk.com/api-reference/it-asset-management/introduction/
 */
export class ItAssetManagementApi {
  /** The kinds of assets that there are, as a tree. */
  readonly assetTypes: ItamAssetTypes;

  /** The things that a company has handed out, and those that it keeps. */
  readonly assets: ItamAssets;

  /** The places where assets are kept. */
  readonly locations: ItamAssetLocations;

  /** The stages in the life of assets. */
  readonly statuses: ItamAssetStatuses;

  constructor(client: Client) {
    this.assetTypes = new ItamAssetTypes(client);
    this.assets = new ItamAssets(client);
    this.locations = new ItamAssetLocations(client);
    this.statuses = new ItamAssetStatuses(client);
  }
}
