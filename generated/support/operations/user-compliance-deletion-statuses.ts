// From specification/support/resources/user-compliance-deletion-statuses.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { complianceDeletionStatusLink } from '../links.ts';

/** What the methods of `users.complianceDeletionStatuses` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'users.complianceDeletionStatuses.list',
    method: 'GET',
    path: '/api/v2/users/{user_id}/compliance_deletion_statuses',
    retry: 'safe',
    items: 'compliance_deletion_statuses',
    model: complianceDeletionStatusLink,
    pagination: ['cursor', 'offset'],
    query: { application: { type: 'string' } },
  },
};
