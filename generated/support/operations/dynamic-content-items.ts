// From specification/support/resources/dynamic-content-items.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { itemLink } from '../links.ts';

/** What the methods of `dynamicContent.items` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'dynamicContent.items.list',
    method: 'GET',
    path: '/api/v2/dynamic_content/items',
    retry: 'safe',
    items: 'items',
    model: itemLink,
    pagination: ['cursor', 'offset'],
    query: { sort: { type: 'string' } },
  },
  get: {
    id: 'dynamicContent.items.get',
    method: 'GET',
    path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}',
    records: { dynamic_content_item_id: 'Item' },
    retry: 'safe',
    answer: { item: itemLink },
    cached: true,
  },
  create: {
    id: 'dynamicContent.items.create',
    method: 'POST',
    path: '/api/v2/dynamic_content/items',
    retry: 'never',
    answer: { item: itemLink },
    body: { key: 'item', model: itemLink, purpose: 'create' },
  },
  update: {
    id: 'dynamicContent.items.update',
    method: 'PUT',
    path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}',
    records: { dynamic_content_item_id: 'Item' },
    retry: 'idempotent',
    answer: { item: itemLink },
    body: { key: 'item', model: itemLink, purpose: 'update' },
  },
  delete: {
    id: 'dynamicContent.items.delete',
    method: 'DELETE',
    path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}',
    records: { dynamic_content_item_id: 'Item' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'Item',
  },
  listByIdentifier: {
    id: 'dynamicContent.items.listByIdentifier',
    method: 'GET',
    path: '/api/v2/dynamic_content/items/show_many',
    retry: 'safe',
    items: 'items',
    model: itemLink,
    pagination: [],
    query: { identifiers: { type: 'string[]', required: true } },
  },
};
