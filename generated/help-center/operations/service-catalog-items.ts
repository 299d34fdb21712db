// From specification/help-center/resources/service-catalog-items.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { serviceCatalogItemLink } from '../links.ts';

/** What the methods of `helpCenter.serviceCatalog.items` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.serviceCatalog.items.list',
    method: 'GET',
    path: '/api/v2/help_center/service_catalog/items',
    retry: 'safe',
    items: 'service_catalog_items',
    model: serviceCatalogItemLink,
    pagination: ['cursorHelpCenter'],
  },
  get: {
    id: 'helpCenter.serviceCatalog.items.get',
    method: 'GET',
    path: '/api/v2/help_center/service_catalog/items/{item_id}',
    parameters: { item_id: 'string' },
    records: { item_id: 'ServiceCatalogItem' },
    retry: 'safe',
    answer: { service_catalog_item: serviceCatalogItemLink },
    cached: true,
  },
  search: {
    id: 'helpCenter.serviceCatalog.items.search',
    method: 'GET',
    path: '/api/v2/help_center/service_catalog/items/search',
    retry: 'safe',
    items: 'service_catalog_items',
    model: serviceCatalogItemLink,
    pagination: ['cursorHelpCenter'],
    query: { query: { type: 'string' } },
  },
};
