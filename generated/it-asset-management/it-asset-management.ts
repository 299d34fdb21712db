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
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** The kinds of assets that there are, as a tree. */
  get assetTypes(): ItamAssetTypes {
    return this.#client.resource(ItamAssetTypes);
  }

  /** The things that a company has handed out, and those that it keeps. */
  get assets(): ItamAssets {
    return this.#client.resource(ItamAssets);
  }

  /** The places where assets are kept. */
  get locations(): ItamAssetLocations {
    return this.#client.resource(ItamAssetLocations);
  }

  /** The stages in the life of assets. */
  get statuses(): ItamAssetStatuses {
    return this.#client.resource(ItamAssetStatuses);
  }
}
