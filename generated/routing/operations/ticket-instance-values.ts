// From specification/routing/resources/ticket-instance-values.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { routingAttributeValueLink } from '../links.ts';

/** What the methods of `routing.tickets.instanceValues` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'routing.tickets.instanceValues.list',
    method: 'GET',
    path: '/api/v2/routing/tickets/{ticket_id}/instance_values',
    retry: 'safe',
    items: 'attribute_values',
    model: routingAttributeValueLink,
    pagination: [],
  },
  set: {
    id: 'routing.tickets.instanceValues.set',
    method: 'POST',
    path: '/api/v2/routing/tickets/{ticket_id}/instance_values',
    retry: 'idempotent',
    answer: { attribute_values: [routingAttributeValueLink] },
    body: { keys: { attribute_value_ids: { type: 'string[]', references: 'RoutingAttributeValue', required: true } } },
  },
};
