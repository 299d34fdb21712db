// From specification/omnichannel/resources/agent-status-job-statuses.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `agentAvailabilities.agentStatuses.jobStatuses` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'agentAvailabilities.agentStatuses.jobStatuses.get',
    method: 'GET',
    path: '/api/v2/agent_availabilities/agent_statuses/job_statuses/{job_id}',
    parameters: { job_id: 'string' },
    retry: 'safe',
    answer: { job_status: 'object' },
  },
};
