// From specification/support/resources/job-statuses.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { jobStatusLink } from '../links.ts';

/** What the methods of `jobStatuses` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'jobStatuses.list',
    method: 'GET',
    path: '/api/v2/job_statuses',
    retry: 'safe',
    items: 'job_statuses',
    model: jobStatusLink,
    pagination: ['cursor'],
  },
  get: {
    id: 'jobStatuses.get',
    method: 'GET',
    path: '/api/v2/job_statuses/{job_status_id}',
    parameters: { job_status_id: 'string' },
    retry: 'safe',
    answer: { job_status: jobStatusLink },
  },
  getMany: {
    id: 'jobStatuses.getMany',
    method: 'GET',
    path: '/api/v2/job_statuses/show_many',
    retry: 'safe',
    answer: { job_statuses: [jobStatusLink] },
    query: { ids: { type: 'string[]', references: 'JobStatus', required: true } },
  },
};
