// From specification/chat/resources/agent-timeline.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { chatAgentTimespanLink } from '../links.ts';

/** What the methods of `chat.agentTimeline` send; it comes with the first call of one. */
export const operations: Operations = {
  incremental: {
    id: 'chat.agentTimeline.incremental',
    method: 'GET',
    path: '/api/v2/chat/incremental/agent_timeline',
    retry: 'safe',
    items: 'agent_timeline',
    model: chatAgentTimespanLink,
    pagination: ['chatIncremental'],
    maxPageSize: 1000,
    query: { start_time: { type: 'integer' }, start_id: { type: 'string' }, fields: { type: 'string' } },
    constants: { fields: 'agent_timeline(*)' },
  },
};
