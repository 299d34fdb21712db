// From specification/support/resources/brands-agents.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { brandAgentLink } from '../links.ts';

/** What the methods of `brands.agents` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'brands.agents.list',
    method: 'GET',
    path: '/api/v2/brands/{brand_id}/agents',
    retry: 'safe',
    items: 'brand_agents',
    model: brandAgentLink,
    pagination: ['cursor', 'offset'],
  },
};
