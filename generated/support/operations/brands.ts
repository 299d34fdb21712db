// From specification/support/resources/brands.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { brandLink, hostMappingLink } from '../links.ts';

/** What the methods of `brands` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'brands.list',
    method: 'GET',
    path: '/api/v2/brands',
    retry: 'safe',
    items: 'brands',
    model: brandLink,
    pagination: ['cursor', 'offset'],
    query: { sort: { type: 'string' } },
  },
  get: {
    id: 'brands.get',
    method: 'GET',
    path: '/api/v2/brands/{brand_id}',
    retry: 'safe',
    answer: { brand: brandLink },
    cached: true,
  },
  create: {
    id: 'brands.create',
    method: 'POST',
    path: '/api/v2/brands',
    retry: 'never',
    answer: { brand: brandLink },
    body: { key: 'brand', model: brandLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'brands.update',
    method: 'PUT',
    path: '/api/v2/brands/{brand_id}',
    retry: 'idempotent',
    answer: { brand: brandLink },
    body: { key: 'brand', model: brandLink, purpose: 'update' },
    cached: true,
  },
  uploadLogo: {
    id: 'brands.uploadLogo',
    method: 'PUT',
    path: '/api/v2/brands/{brand_id}',
    retry: 'idempotent',
    answer: { brand: brandLink },
    body: { multipart: { 'brand[logo][uploaded_data]': { type: 'file', required: true } } },
    cached: true,
  },
  delete: {
    id: 'brands.delete',
    method: 'DELETE',
    path: '/api/v2/brands/{brand_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'Brand',
  },
  checkHostMapping: {
    id: 'brands.checkHostMapping',
    method: 'GET',
    path: '/api/v2/brands/check_host_mapping',
    retry: 'safe',
    answer: { bare: hostMappingLink },
    query: { host_mapping: { type: 'string', required: true }, subdomain: { type: 'string', required: true } },
  },
  checkHostMappingOf: {
    id: 'brands.checkHostMappingOf',
    method: 'GET',
    path: '/api/v2/brands/{brand_id}/check_host_mapping',
    retry: 'safe',
    answer: { bare: hostMappingLink },
  },
};
