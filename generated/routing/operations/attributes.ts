// From specification/routing/resources/attributes.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { definitionsLink } from '../../support/links.ts';
import { routingAttributeEventLink, routingAttributeLink } from '../links.ts';

/** What the methods of `routing.attributes` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'routing.attributes.list',
    method: 'GET',
    path: '/api/v2/routing/attributes',
    retry: 'safe',
    items: 'attributes',
    model: routingAttributeLink,
    pagination: ['offset'],
    include: { attribute_values: { key: 'attribute_values' } },
  },
  get: {
    id: 'routing.attributes.get',
    method: 'GET',
    path: '/api/v2/routing/attributes/{attribute_id}',
    parameters: { attribute_id: 'string' },
    records: { attribute_id: 'RoutingAttribute' },
    retry: 'safe',
    answer: { attribute: routingAttributeLink },
    cached: true,
  },
  create: {
    id: 'routing.attributes.create',
    method: 'POST',
    path: '/api/v2/routing/attributes',
    retry: 'never',
    answer: { attribute: routingAttributeLink },
    body: { key: 'attribute', model: routingAttributeLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'routing.attributes.update',
    method: 'PUT',
    path: '/api/v2/routing/attributes/{attribute_id}',
    parameters: { attribute_id: 'string' },
    records: { attribute_id: 'RoutingAttribute' },
    retry: 'idempotent',
    answer: { attribute: routingAttributeLink },
    body: { key: 'attribute', model: routingAttributeLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'routing.attributes.delete',
    method: 'DELETE',
    path: '/api/v2/routing/attributes/{attribute_id}',
    parameters: { attribute_id: 'string' },
    records: { attribute_id: 'RoutingAttribute' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'RoutingAttribute',
  },
  definitions: {
    id: 'routing.attributes.definitions',
    method: 'GET',
    path: '/api/v2/routing/attributes/definitions',
    retry: 'safe',
    answer: { definitions: definitionsLink },
  },
  incremental: {
    id: 'routing.attributes.incremental',
    method: 'GET',
    path: '/api/v2/incremental/routing/attributes',
    retry: 'safe',
    items: 'attributes',
    model: routingAttributeEventLink,
    pagination: ['routingCursor'],
    maxPageSize: 3000,
  },
};
