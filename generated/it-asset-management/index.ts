// From specification/it-asset-management by `npm run generate`. Do not edit.
export type { ItAssetManagementApi } from './it-asset-management.ts';
export {
  ItamAssetField,
  type ItamAssetFieldCreate,
  type ItamAssetFieldInput,
  type ItamAssetFieldType,
  type ItamAssetFieldUpdate,
} from './objects/itam-asset-field.ts';
export {
  ItamAssetJob,
  type ItamAssetJobAction,
  type ItamAssetJobCreate,
  type ItamAssetJobInput,
} from './objects/itam-asset-job.ts';
export {
  ItamAssetLocation,
  type ItamAssetLocationCreate,
  type ItamAssetLocationInput,
} from './objects/itam-asset-location.ts';
export { ItamAssetStatus, type ItamAssetStatusCreate, type ItamAssetStatusInput } from './objects/itam-asset-status.ts';
export { ItamAssetType, type ItamAssetTypeCreate, type ItamAssetTypeInput } from './objects/itam-asset-type.ts';
export { ItamAsset, type ItamAssetCreate, type ItamAssetInput, type ItamAssetUpdate } from './objects/itam-asset.ts';
export type { ItamAssetJobs } from './resources/asset-jobs.ts';
export type { ItamAssetTypeFields } from './resources/asset-type-fields.ts';
export type { ItamAssetTypes } from './resources/asset-types.ts';
export type {
  FilteredSearchItamAssetsBody,
  FilteredSearchItamAssetsQuery,
  ItamAssets,
  ListItamAssetsQuery,
  SearchItamAssetsQuery,
} from './resources/assets.ts';
export type { ItamAssetLocations, ListItamAssetLocationsQuery } from './resources/locations.ts';
export type { ItamAssetStatuses } from './resources/statuses.ts';
