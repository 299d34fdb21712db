// From specification/support/resources/approval-requests.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { approvalRequestLink } from '../links.ts';

/** What the methods of `approvalRequests` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'approvalRequests.list',
    method: 'GET',
    path: '/api/v2/approval_requests',
    retry: 'safe',
    items: 'approval_requests',
    model: approvalRequestLink,
    pagination: ['plainCursor'],
    query: {
      'filter[status]': { type: 'string[]', values: ['active', 'approved', 'rejected', 'withdrawn'], maxItems: 100 },
      'filter[assignee_user_id]': { type: 'integer[]', references: 'User', maxItems: 100 },
      'filter[assignee_group_id]': { type: 'integer[]', references: 'Group', maxItems: 100 },
    },
    partial: true,
  },
  create: {
    id: 'approvalRequests.create',
    method: 'POST',
    path: '/api/v2/approval_requests',
    retry: 'never',
    answer: { approval_request: approvalRequestLink },
    body: { key: '', model: approvalRequestLink, purpose: 'create' },
  },
};
