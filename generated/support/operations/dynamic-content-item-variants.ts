// From specification/support/resources/dynamic-content-item-variants.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { variantLink } from '../links.ts';

/** What the methods of `dynamicContent.items.variants` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'dynamicContent.items.variants.list',
    method: 'GET',
    path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants',
    records: { dynamic_content_item_id: 'Item' },
    retry: 'safe',
    items: 'variants',
    model: variantLink,
    pagination: ['cursor'],
    query: { sort: { type: 'string' } },
  },
  get: {
    id: 'dynamicContent.items.variants.get',
    method: 'GET',
    path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}',
    records: { dynamic_content_item_id: 'Item', dynamic_content_variant_id: 'Variant' },
    retry: 'safe',
    answer: { variant: variantLink },
  },
  create: {
    id: 'dynamicContent.items.variants.create',
    method: 'POST',
    path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants',
    records: { dynamic_content_item_id: 'Item' },
    retry: 'never',
    answer: { variant: variantLink },
    body: { key: 'variant', model: variantLink, purpose: 'create' },
  },
  createMany: {
    id: 'dynamicContent.items.variants.createMany',
    method: 'POST',
    path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/create_many',
    records: { dynamic_content_item_id: 'Item' },
    retry: 'never',
    answer: { variants: [variantLink] },
    body: { key: 'variants', model: variantLink, purpose: 'create', many: true, maxItems: 100 },
  },
  update: {
    id: 'dynamicContent.items.variants.update',
    method: 'PUT',
    path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}',
    records: { dynamic_content_item_id: 'Item', dynamic_content_variant_id: 'Variant' },
    retry: 'idempotent',
    answer: { variant: variantLink },
    body: { key: 'variant', model: variantLink, purpose: 'update' },
  },
  updateMany: {
    id: 'dynamicContent.items.variants.updateMany',
    method: 'PUT',
    path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/update_many',
    records: { dynamic_content_item_id: 'Item' },
    retry: 'idempotent',
    answer: { variants: [variantLink] },
    body: { key: 'variants', model: variantLink, purpose: 'update', many: true, maxItems: 100 },
  },
  delete: {
    id: 'dynamicContent.items.variants.delete',
    method: 'DELETE',
    path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}',
    records: { dynamic_content_item_id: 'Item', dynamic_content_variant_id: 'Variant' },
    retry: 'idempotent',
    answer: 'none',
  },
};
