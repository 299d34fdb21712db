// From specification/it-asset-management/resources/locations.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { itamAssetLocationLink } from '../links.ts';

/** What the methods of `itAssetManagement.locations` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'itAssetManagement.locations.list',
    method: 'GET',
    path: '/api/v2/it_asset_management/locations',
    retry: 'safe',
    items: 'locations',
    model: itamAssetLocationLink,
    pagination: ['cursor'],
  },
  get: {
    id: 'itAssetManagement.locations.get',
    method: 'GET',
    path: '/api/v2/it_asset_management/locations/{location_id}',
    parameters: { location_id: 'string' },
    records: { location_id: 'ItamAssetLocation' },
    retry: 'safe',
    answer: { location: itamAssetLocationLink },
    cached: true,
  },
  create: {
    id: 'itAssetManagement.locations.create',
    method: 'POST',
    path: '/api/v2/it_asset_management/locations',
    retry: 'never',
    answer: { location: itamAssetLocationLink },
    body: { key: 'location', model: itamAssetLocationLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'itAssetManagement.locations.update',
    method: 'PATCH',
    path: '/api/v2/it_asset_management/locations/{location_id}',
    parameters: { location_id: 'string' },
    records: { location_id: 'ItamAssetLocation' },
    retry: 'idempotent',
    answer: { location: itamAssetLocationLink },
    body: { key: 'location', model: itamAssetLocationLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'itAssetManagement.locations.delete',
    method: 'DELETE',
    path: '/api/v2/it_asset_management/locations/{location_id}',
    parameters: { location_id: 'string' },
    records: { location_id: 'ItamAssetLocation' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'ItamAssetLocation',
  },
};
