// From specification/it-asset-management/resources/asset-types.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { itamAssetTypeLink } from '../links.ts';

/** What the methods of `itAssetManagement.assetTypes` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'itAssetManagement.assetTypes.list',
    method: 'GET',
    path: '/api/v2/it_asset_management/asset_types',
    retry: 'safe',
    items: 'asset_types',
    model: itamAssetTypeLink,
    pagination: [],
  },
  get: {
    id: 'itAssetManagement.assetTypes.get',
    method: 'GET',
    path: '/api/v2/it_asset_management/asset_types/{asset_type_id}',
    parameters: { asset_type_id: 'string' },
    records: { asset_type_id: 'ItamAssetType' },
    retry: 'safe',
    answer: { asset_type: itamAssetTypeLink },
    cached: true,
  },
  create: {
    id: 'itAssetManagement.assetTypes.create',
    method: 'POST',
    path: '/api/v2/it_asset_management/asset_types',
    retry: 'never',
    answer: { asset_type: itamAssetTypeLink },
    body: { key: 'asset_type', model: itamAssetTypeLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'itAssetManagement.assetTypes.update',
    method: 'PATCH',
    path: '/api/v2/it_asset_management/asset_types/{asset_type_id}',
    parameters: { asset_type_id: 'string' },
    records: { asset_type_id: 'ItamAssetType' },
    retry: 'idempotent',
    answer: { asset_type: itamAssetTypeLink },
    body: { key: 'asset_type', model: itamAssetTypeLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'itAssetManagement.assetTypes.delete',
    method: 'DELETE',
    path: '/api/v2/it_asset_management/asset_types/{asset_type_id}',
    parameters: { asset_type_id: 'string' },
    records: { asset_type_id: 'ItamAssetType' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'ItamAssetType',
  },
};
