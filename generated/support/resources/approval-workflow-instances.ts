// From specification/support/resources/approval-workflow-instances.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { WorkflowApprovalRequests } from './workflow-approval-requests.ts';

/**
 * Workflows that approval requests belong to. So far each has one request.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_workflow_instances
 */
export class ApprovalWorkflowInstances extends Resource {
  /** The approval requests of a workflow. */
  readonly approvalRequests: WorkflowApprovalRequests = new WorkflowApprovalRequests(this.client);

}
