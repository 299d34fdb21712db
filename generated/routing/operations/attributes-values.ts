// From specification/routing/resources/attributes-values.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { routingAttributeValueLink } from '../links.ts';

/** What the methods of `routing.attributes.values` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'routing.attributes.values.list',
    method: 'GET',
    path: '/api/v2/routing/attributes/{attribute_id}/values',
    parameters: { attribute_id: 'string' },
    records: { attribute_id: 'RoutingAttribute' },
    retry: 'safe',
    items: 'attribute_values',
    model: routingAttributeValueLink,
    pagination: [],
  },
  get: {
    id: 'routing.attributes.values.get',
    method: 'GET',
    path: '/api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}',
    parameters: { attribute_id: 'string', attribute_value_id: 'string' },
    records: { attribute_id: 'RoutingAttribute', attribute_value_id: 'RoutingAttributeValue' },
    retry: 'safe',
    answer: { attribute_value: routingAttributeValueLink },
  },
  create: {
    id: 'routing.attributes.values.create',
    method: 'POST',
    path: '/api/v2/routing/attributes/{attribute_id}/values',
    parameters: { attribute_id: 'string' },
    records: { attribute_id: 'RoutingAttribute' },
    retry: 'never',
    answer: { attribute_value: routingAttributeValueLink },
    body: { key: 'attribute_value', model: routingAttributeValueLink, purpose: 'create' },
  },
  update: {
    id: 'routing.attributes.values.update',
    method: 'PATCH',
    path: '/api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}',
    parameters: { attribute_id: 'string', attribute_value_id: 'string' },
    records: { attribute_id: 'RoutingAttribute', attribute_value_id: 'RoutingAttributeValue' },
    retry: 'idempotent',
    answer: { attribute_value: routingAttributeValueLink },
    body: { key: 'attribute_value', model: routingAttributeValueLink, purpose: 'update' },
  },
  put: {
    id: 'routing.attributes.values.put',
    method: 'PUT',
    path: '/api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}',
    parameters: { attribute_id: 'string', attribute_value_id: 'string' },
    records: { attribute_id: 'RoutingAttribute', attribute_value_id: 'RoutingAttributeValue' },
    retry: 'idempotent',
    answer: { attribute_value: routingAttributeValueLink },
    body: { key: 'attribute_value', model: routingAttributeValueLink, purpose: 'update' },
  },
  delete: {
    id: 'routing.attributes.values.delete',
    method: 'DELETE',
    path: '/api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}',
    parameters: { attribute_id: 'string', attribute_value_id: 'string' },
    records: { attribute_id: 'RoutingAttribute', attribute_value_id: 'RoutingAttributeValue' },
    retry: 'idempotent',
    answer: 'none',
  },
};
