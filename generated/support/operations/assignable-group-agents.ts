// From specification/support/resources/assignable-group-agents.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { assignableAgentLink } from '../links.ts';

/** What the methods of `assignables.groups.agents` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'assignables.groups.agents.list',
    method: 'GET',
    path: '/api/lotus/assignables/groups/{group_id}/agents.json',
    retry: 'safe',
    items: 'agents',
    model: assignableAgentLink,
    pagination: ['offset'],
  },
};
