// From specification/omnichannel/resources/agent-availabilities.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { agentAvailabilityLink } from '../links.ts';

/** What the methods of `agentAvailabilities` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'agentAvailabilities.list',
    method: 'GET',
    path: '/api/v2/agent_availabilities',
    retry: 'safe',
    items: 'data',
    model: agentAvailabilityLink,
    pagination: ['cursorLinksOptional'],
    query: { filter: { type: 'object' }, include: { type: 'string[]' } },
  },
  get: {
    id: 'agentAvailabilities.get',
    method: 'GET',
    path: '/api/v2/agent_availabilities/{agent_id}',
    records: { agent_id: 'User' },
    retry: 'safe',
    answer: { data: agentAvailabilityLink },
  },
};
