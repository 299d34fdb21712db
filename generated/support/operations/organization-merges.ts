// From specification/support/resources/organization-merges.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { organizationMergeLink } from '../links.ts';

/** What the methods of `organizationMerges` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'organizationMerges.get',
    method: 'GET',
    path: '/api/v2/organization_merges/{organization_merge_id}',
    parameters: { organization_merge_id: 'string' },
    retry: 'safe',
    answer: { organization_merge: organizationMergeLink },
    cached: true,
  },
};
