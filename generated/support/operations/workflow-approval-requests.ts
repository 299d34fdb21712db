// From specification/support/resources/workflow-approval-requests.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { approvalRequestLink, approvalRequestsSearchLink } from '../links.ts';

/** What the methods of `approvalWorkflowInstances.approvalRequests` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'approvalWorkflowInstances.approvalRequests.get',
    method: 'GET',
    path: '/api/v2/approval_workflow_instances/{approval_workflow_instance_id}/approval_requests/{approval_request_id}',
    parameters: { approval_workflow_instance_id: 'string', approval_request_id: 'string' },
    retry: 'safe',
    answer: { approval_request: approvalRequestLink },
  },
  updateDecision: {
    id: 'approvalWorkflowInstances.approvalRequests.updateDecision',
    method: 'PATCH',
    path: '/api/v2/approval_workflow_instances/{approval_workflow_instance_id}/approval_requests/{approval_request_id}/decision',
    parameters: { approval_workflow_instance_id: 'string', approval_request_id: 'string' },
    retry: 'never',
    answer: { approval_request: approvalRequestLink },
    body: {
      keys: {
        status: { type: 'string', values: ['approved', 'rejected', 'pending', 'withdrawn'], required: true },
        notes: { type: 'string' },
      },
    },
  },
  search: {
    id: 'approvalWorkflowInstances.approvalRequests.search',
    method: 'POST',
    path: '/api/v2/approval_workflow_instances/{approval_workflow_instance_id}/approval_requests/search',
    parameters: { approval_workflow_instance_id: 'string' },
    retry: 'safe',
    answer: { bare: approvalRequestsSearchLink },
    body: { keys: { status: { type: 'string' } } },
  },
};
