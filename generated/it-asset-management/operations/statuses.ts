// From specification/it-asset-management/resources/statuses.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { itamAssetStatusLink } from '../links.ts';

/** What the methods of `itAssetManagement.statuses` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'itAssetManagement.statuses.list',
    method: 'GET',
    path: '/api/v2/it_asset_management/statuses',
    retry: 'safe',
    items: 'statuses',
    model: itamAssetStatusLink,
    pagination: [],
  },
  get: {
    id: 'itAssetManagement.statuses.get',
    method: 'GET',
    path: '/api/v2/it_asset_management/statuses/{status_id}',
    parameters: { status_id: 'string' },
    records: { status_id: 'ItamAssetStatus' },
    retry: 'safe',
    answer: { status: itamAssetStatusLink },
    cached: true,
  },
  create: {
    id: 'itAssetManagement.statuses.create',
    method: 'POST',
    path: '/api/v2/it_asset_management/statuses',
    retry: 'never',
    answer: { status: itamAssetStatusLink },
    body: { key: 'status', model: itamAssetStatusLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'itAssetManagement.statuses.update',
    method: 'PATCH',
    path: '/api/v2/it_asset_management/statuses/{status_id}',
    parameters: { status_id: 'string' },
    records: { status_id: 'ItamAssetStatus' },
    retry: 'idempotent',
    answer: { status: itamAssetStatusLink },
    body: { key: 'status', model: itamAssetStatusLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'itAssetManagement.statuses.delete',
    method: 'DELETE',
    path: '/api/v2/it_asset_management/statuses/{status_id}',
    parameters: { status_id: 'string' },
    records: { status_id: 'ItamAssetStatus' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'ItamAssetStatus',
  },
};
