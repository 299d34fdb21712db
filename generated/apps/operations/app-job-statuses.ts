// From specification/apps/resources/app-job-statuses.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { appJobStatusLink } from '../links.ts';

/** What the methods of `apps.jobStatuses` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'apps.jobStatuses.get',
    method: 'GET',
    path: '/api/v2/apps/job_statuses/{job_status_id}',
    parameters: { job_status_id: 'string' },
    records: { job_status_id: 'AppJobStatus' },
    retry: 'safe',
    answer: { bare: appJobStatusLink },
  },
};
