// From specification/talk/resources/agents.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `talk.agents` send; it comes with the first call of one. */
export const operations: Operations = {
  displayUser: {
    id: 'talk.agents.displayUser',
    method: 'POST',
    path: '/api/v2/channels/voice/agents/{agent_id}/users/{user_id}/display',
    records: { agent_id: 'User' },
    retry: 'never',
    answer: 'none',
  },
  displayTicket: {
    id: 'talk.agents.displayTicket',
    method: 'POST',
    path: '/api/v2/channels/voice/agents/{agent_id}/tickets/{ticket_id}/display',
    records: { agent_id: 'User' },
    retry: 'never',
    answer: 'none',
  },
};
