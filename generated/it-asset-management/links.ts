// From specification/it-asset-management/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** How the class `ItamAssetField` loads. */
export const itamAssetFieldLink: TypeLink = {
  object: 'ItamAssetField',
  model: () => import('./objects/itam-asset-field.ts').then((module) => module.ItamAssetField),
};

/** How `ItamAssetLocation` loads: the class at its first use, the records that others refer to one request each. */
export const itamAssetLocationLink: ObjectLink = {
  object: 'ItamAssetLocation',
  loadedBy: 'get',
  path: '/api/v2/it_asset_management/locations/{id}',
  key: 'location',
  idType: 'string',
  model: () => import('./objects/itam-asset-location.ts').then((module) => module.ItamAssetLocation),
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
  model: () => import('./objects/itam-asset-status.ts').then((module) => module.ItamAssetStatus),
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
  model: () => import('./objects/itam-asset-type.ts').then((module) => module.ItamAssetType),
};

/** How `ItamAsset` loads: the class at its first use, the records that others refer to one request each. */
export const itamAssetLink: ObjectLink = {
  object: 'ItamAsset',
  loadedBy: 'get',
  path: '/api/v2/it_asset_management/assets/{id}',
  key: 'asset',
  idType: 'string',
  model: () => import('./objects/itam-asset.ts').then((module) => module.ItamAsset),
};
