// From specification/support/resources/brand-agents.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { brandAgentLink } from '../links.ts';

/** What the methods of `brandAgents` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'brandAgents.list',
    method: 'GET',
    path: '/api/v2/brand_agents',
    retry: 'safe',
    items: 'brand_agents',
    model: brandAgentLink,
    pagination: ['cursor', 'offset'],
    query: { sort: { type: 'string' } },
  },
  get: {
    id: 'brandAgents.get',
    method: 'GET',
    path: '/api/v2/brand_agents/{brand_agent_id}',
    parameters: { brand_agent_id: 'string' },
    retry: 'safe',
    answer: { brand_agent: brandAgentLink },
    cached: true,
  },
  delete: {
    id: 'brandAgents.delete',
    method: 'DELETE',
    path: '/api/v2/brand_agents/{brand_agent_id}',
    parameters: { brand_agent_id: 'string' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'BrandAgent',
  },
};
