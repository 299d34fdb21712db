// From specification/it-asset-management/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/** How the class `ItamAssetField` loads. */
export const itamAssetFieldLink: TypeLink = { object: 'ItamAssetField', records };

/** How the class `ItamAssetJob` loads. */
export const itamAssetJobLink: TypeLink = { object: 'ItamAssetJob', records };

/** How `ItamAssetLocation` loads: the class at its first use, the records that others refer to one request each. */
export const itamAssetLocationLink: ObjectLink = {
  object: 'ItamAssetLocation',
  loadedBy: 'get',
  path: '/api/v2/it_asset_management/locations/{id}',
  key: 'location',
  idType: 'string',
  records,
};

/**
 * How `ItamAssetStatus` loads: the class at its first use, the records that others refer to all at once, since there
 * are few.
 */
export const itamAssetStatusLink: ObjectLink = {
  object: 'ItamAssetStatus',
  loadedBy: 'list',
  path: '/api/v2/it_asset_management/statuses',
  key: 'statuses',
  idType: 'string',
  records,
};

/**
 * How `ItamAssetType` loads: the class at its first use, the records that others refer to all at once, since there are
 * few.
 */
export const itamAssetTypeLink: ObjectLink = {
  object: 'ItamAssetType',
  loadedBy: 'list',
  path: '/api/v2/it_asset_management/asset_types',
  key: 'asset_types',
  idType: 'string',
  records,
};

/** How `ItamAsset` loads: the class at its first use, the records that others refer to one request each. */
export const itamAssetLink: ObjectLink = {
  object: 'ItamAsset',
  loadedBy: 'get',
  path: '/api/v2/it_asset_management/assets/{id}',
  key: 'asset',
  idType: 'string',
  records,
};
