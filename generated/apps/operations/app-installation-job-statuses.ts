// From specification/apps/resources/app-installation-job-statuses.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { appInstallationJobStatusLink } from '../links.ts';

/** What the methods of `apps.installations.jobStatuses` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'apps.installations.jobStatuses.get',
    method: 'GET',
    path: '/api/v2/apps/installations/job_statuses/{job_id}',
    parameters: { job_id: 'string' },
    records: { job_id: 'AppInstallationJobStatus' },
    retry: 'safe',
    answer: { bare: appInstallationJobStatusLink },
  },
};
