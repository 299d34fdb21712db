// From specification/support/resources/user-brand-agents.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { brandAgentLink } from '../links.ts';

/** What the methods of `users.brandAgents` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'users.brandAgents.list',
    method: 'GET',
    path: '/api/v2/users/{user_id}/brand_agents',
    retry: 'safe',
    items: 'brand_agents',
    model: brandAgentLink,
    pagination: ['cursor', 'offset'],
  },
  get: {
    id: 'users.brandAgents.get',
    method: 'GET',
    path: '/api/v2/users/{user_id}/brand_agents/{brand_agent_id}',
    parameters: { brand_agent_id: 'string' },
    retry: 'safe',
    answer: { brand_agent: brandAgentLink },
  },
};
