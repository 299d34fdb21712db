// From specification/routing/resources/agent-instance-values.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { routingAttributeValueLink, routingInstanceValueLink } from '../links.ts';

/** What the methods of `routing.agents.instanceValues` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'routing.agents.instanceValues.list',
    method: 'GET',
    path: '/api/v2/routing/agents/{user_id}/instance_values',
    retry: 'safe',
    items: 'attribute_values',
    model: routingAttributeValueLink,
    pagination: [],
  },
  listForMany: {
    id: 'routing.agents.instanceValues.listForMany',
    method: 'GET',
    path: '/api/v2/routing/agents/instance_values',
    retry: 'safe',
    items: 'instance_values',
    model: routingInstanceValueLink,
    pagination: ['cursor'],
    query: { 'filter[agent_ids]': { type: 'integer[]', references: 'User', required: true, maxItems: 100 } },
  },
  set: {
    id: 'routing.agents.instanceValues.set',
    method: 'POST',
    path: '/api/v2/routing/agents/{user_id}/instance_values',
    retry: 'idempotent',
    answer: { attribute_values: [routingAttributeValueLink] },
    body: { keys: { attribute_value_ids: { type: 'string[]', references: 'RoutingAttributeValue', required: true } } },
  },
};
