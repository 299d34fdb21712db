// From specification/routing/resources/attribute-values.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { routingAttributeValueEventLink } from '../links.ts';

/** What the methods of `routing.attributeValues` send; it comes with the first call of one. */
export const operations: Operations = {
  incremental: {
    id: 'routing.attributeValues.incremental',
    method: 'GET',
    path: '/api/v2/incremental/routing/attribute_values',
    retry: 'safe',
    items: 'attribute_values',
    model: routingAttributeValueEventLink,
    pagination: ['routingCursor'],
    maxPageSize: 3000,
  },
};
