// From specification/it-asset-management by `npm run generate`. Do not edit.
export { ItAssetManagementApi } from './it-asset-management.ts';
export {
  ItamAssetField,
  type ItamAssetFieldCreate,
  type ItamAssetFieldInput,
  type ItamAssetFieldType,
  type ItamAssetFieldUpdate,
} from './objects/itam-asset-field.ts';
export {
  ItamAssetLocation,
  type ItamAssetLocationCreate,
  type ItamAssetLocationInput,
} from './objects/itam-asset-location.ts';
export { ItamAssetStatus, type ItamAssetStatusCreate, type ItamAssetStatusInput } from './objects/itam-asset-status.ts';
export { ItamAssetType, type ItamAssetTypeCreate, type ItamAssetTypeInput } from './objects/itam-asset-type.ts';
export { ItamAsset, type ItamAssetCreate, type ItamAssetInput, type ItamAssetUpdate } from './objects/itam-asset.ts';
export { ItamAssetTypeFields } from './resources/asset-type-fields.ts';
export { ItamAssetTypes } from './resources/asset-types.ts';
export {
  type FilteredSearchItamAssetsBody,
  type FilteredSearchItamAssetsQuery,
  ItamAssets,
  type ListItamAssetsQuery,
  type SearchItamAssetsQuery,
} from './resources/assets.ts';
export { ItamAssetLocations, type ListItamAssetLocationsQuery } from './resources/locations.ts';
export { ItamAssetStatuses } from './resources/statuses.ts';
