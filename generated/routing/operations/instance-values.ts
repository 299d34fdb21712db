// From specification/routing/resources/instance-values.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { routingInstanceValueEventLink } from '../links.ts';

/** What the methods of `routing.instanceValues` send; it comes with the first call of one. */
export const operations: Operations = {
  incremental: {
    id: 'routing.instanceValues.incremental',
    method: 'GET',
    path: '/api/v2/incremental/routing/instance_values',
    retry: 'safe',
    items: 'instance_values',
    model: routingInstanceValueEventLink,
    pagination: ['routingCursor'],
    maxPageSize: 3000,
  },
};
