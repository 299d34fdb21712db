// From specification/custom-data/resources/custom-object-jobs.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { jobStatusLink } from '../../support/links.ts';
import { customObjectRecordJobLink } from '../links.ts';

/** What the methods of `customObjects.jobs` send; it comes with the first call of one. */
export const operations: Operations = {
  create: {
    id: 'customObjects.jobs.create',
    method: 'POST',
    path: '/api/v2/custom_objects/{custom_object_key}/jobs',
    parameters: { custom_object_key: 'string' },
    records: { custom_object_key: 'CustomObject' },
    retry: 'never',
    answer: { job_status: jobStatusLink },
    body: { key: 'job', model: customObjectRecordJobLink, purpose: 'create' },
  },
};
