// From specification/support/resources/workflow-approval-requests.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { ApprovalRequest } from '../objects/approval-request.ts';
import type { ApprovalRequestsSearch } from '../objects/approval-requests-search.ts';

/** Body of `approvalWorkflowInstances.approvalRequests.updateDecision`. */
export interface UpdateDecisionWorkflowApprovalRequestBody {
  /** What is decided. */
  status: 'approved' | 'rejected' | 'pending' | 'withdrawn';
  /** Why. */
  notes?: string | undefined;
}

/** Body of `approvalWorkflowInstances.approvalRequests.search`. */
export interface SearchWorkflowApprovalRequestBody {
  /** Only requests that are so far. */
  status?: string | undefined;
}

/**
 * The approval requests of a workflow.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_requests/
 */
export class WorkflowApprovalRequests extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/workflow-approval-requests.ts');
  }

  /**
   * Gets an approval request with what was decided.
   *
   * Allowed for: Agents.
   *
   * Zendesk left this operation out of the documents of 2026.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such approval workflow instance or approval request.
   *
   * @example
   * ```ts
   * const request = await zendesk.approvalWorkflowInstances.approvalRequests.get('01HX123ABC', '01HX123DEF');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_requests/
   */
  get(
    approvalWorkflowInstanceId: string,
    approvalRequest: string | ApprovalRequest,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ApprovalRequest> {
    return this.call('get', { path: [approvalWorkflowInstanceId, approvalRequest], query, options });
  }

  /**
   * Decides on an approval request.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * Zendesk left this operation out of the documents of 2026.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such approval workflow instance or approval request.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.approvalWorkflowInstances.approvalRequests.updateDecision('01HX123ABC', '01HX123DEF', {
   *   status: 'approved',
   *   notes: 'Within the budget.',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_requests/
   */
  updateDecision(
    approvalWorkflowInstanceId: string,
    approvalRequest: string | ApprovalRequest,
    body: UpdateDecisionWorkflowApprovalRequestBody,
    options: RequestOptions = {},
  ): ApiCall<ApprovalRequest> {
    return this.call('updateDecision', { path: [approvalWorkflowInstanceId, approvalRequest], body, options });
  }

  /**
   * Gets the approval requests of a workflow, a page of them.
   *
   * Allowed for: Agents.
   *
   * Zendesk left this operation out of the documents of 2026, and does not say what its body may hold.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such approval workflow instance.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const { approval_requests } = await zendesk.approvalWorkflowInstances.approvalRequests.search('01HX123ABC', {});
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_requests/
   */
  search(
    approvalWorkflowInstanceId: string,
    body: SearchWorkflowApprovalRequestBody,
    options: RequestOptions = {},
  ): ApiCall<ApprovalRequestsSearch> {
    return this.call('search', { path: [approvalWorkflowInstanceId], body, options });
  }
}
