// From specification/support/resources/organizations-merges.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { organizationMergeLink } from '../links.ts';

/** What the methods of `organizations.merges` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'organizations.merges.list',
    method: 'GET',
    path: '/api/v2/organizations/{organization_id}/merges',
    retry: 'safe',
    items: 'organization_merges',
    model: organizationMergeLink,
    pagination: ['cursor'],
  },
};
