// From specification/it-asset-management/resources/asset-jobs.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { jobStatusLink } from '../../support/links.ts';
import { itamAssetJobLink } from '../links.ts';

/** What the methods of `itAssetManagement.assets.jobs` send; it comes with the first call of one. */
export const operations: Operations = {
  create: {
    id: 'itAssetManagement.assets.jobs.create',
    method: 'POST',
    path: '/api/v2/it_asset_management/assets/jobs',
    retry: 'never',
    answer: { job_status: jobStatusLink },
    body: { key: 'job', model: itamAssetJobLink, purpose: 'create' },
  },
};
