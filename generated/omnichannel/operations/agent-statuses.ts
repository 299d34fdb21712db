// From specification/omnichannel/resources/agent-statuses.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `agentAvailabilities.agentStatuses` send; it comes with the first call of one. */
export const operations: Operations = {
  jobStatus: {
    id: 'agentAvailabilities.agentStatuses.jobStatus',
    method: 'GET',
    path: '/api/v2/agent_availabilities/agent_statuses/job_statuses/{job_id}',
    parameters: { job_id: 'string' },
    retry: 'safe',
    answer: { job_status: 'object' },
  },
};
