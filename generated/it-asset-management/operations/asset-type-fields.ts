// From specification/it-asset-management/resources/asset-type-fields.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { itamAssetFieldLink } from '../links.ts';

/** What the methods of `itAssetManagement.assetTypes.fields` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'itAssetManagement.assetTypes.fields.list',
    method: 'GET',
    path: '/api/v2/it_asset_management/asset_types/{asset_type_id}/fields',
    parameters: { asset_type_id: 'string' },
    records: { asset_type_id: 'ItamAssetType' },
    retry: 'safe',
    items: 'fields',
    model: itamAssetFieldLink,
    pagination: [],
  },
  get: {
    id: 'itAssetManagement.assetTypes.fields.get',
    method: 'GET',
    path: '/api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}',
    parameters: { asset_type_id: 'string', asset_type_field_id: 'string' },
    records: { asset_type_id: 'ItamAssetType', asset_type_field_id: 'ItamAssetField' },
    retry: 'safe',
    answer: { field: itamAssetFieldLink },
  },
  create: {
    id: 'itAssetManagement.assetTypes.fields.create',
    method: 'POST',
    path: '/api/v2/it_asset_management/asset_types/{asset_type_id}/fields',
    parameters: { asset_type_id: 'string' },
    records: { asset_type_id: 'ItamAssetType' },
    retry: 'never',
    answer: { field: itamAssetFieldLink },
    body: { key: 'field', model: itamAssetFieldLink, purpose: 'create' },
  },
  update: {
    id: 'itAssetManagement.assetTypes.fields.update',
    method: 'PATCH',
    path: '/api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}',
    parameters: { asset_type_id: 'string', asset_type_field_id: 'string' },
    records: { asset_type_id: 'ItamAssetType', asset_type_field_id: 'ItamAssetField' },
    retry: 'idempotent',
    answer: { field: itamAssetFieldLink },
    body: { key: 'field', model: itamAssetFieldLink, purpose: 'update' },
  },
  delete: {
    id: 'itAssetManagement.assetTypes.fields.delete',
    method: 'DELETE',
    path: '/api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}',
    parameters: { asset_type_id: 'string', asset_type_field_id: 'string' },
    records: { asset_type_id: 'ItamAssetType', asset_type_field_id: 'ItamAssetField' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'ItamAssetField',
  },
};
