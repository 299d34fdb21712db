// From specification/support/resources/approval-requests.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { ApprovalRequest, ApprovalRequestCreate } from '../objects/approval-request.ts';
import type { CurrentUser } from '../objects/current-user.ts';
import type { Group } from '../objects/group.ts';
import type { User } from '../objects/user.ts';

export type {
  ApprovalRequest,
  ApprovalRequestInput,
  ApprovalRequestCreate,
  ApprovalRequestUpdate,
} from '../objects/approval-request.ts';

/** Query of `approvalRequests.list`. */
export interface ListApprovalRequestsQuery {
  /** Only requests that are so far. */
  'filter[status]'?:
    | 'active'
    | 'approved'
    | 'rejected'
    | 'withdrawn'
    | readonly ('active' | 'approved' | 'rejected' | 'withdrawn')[]
    | undefined;
  /** Only requests that these users decide. */
  'filter[assignee_user_id]'?: Id | User | CurrentUser | readonly (Id | User | CurrentUser)[] | undefined;
  /** Only requests that these groups decide. */
  'filter[assignee_group_id]'?: Id | Group | readonly (Id | Group)[] | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * Questions whether something in a ticket may be done.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_requests/
 */
export class ApprovalRequests extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/approval-requests.ts');
  }

  /**
   * Lists the approval requests of the account.
   *
   * Allowed for: Admins. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const open = zendesk.approvalRequests.list({ 'filter[status]': ['active'] });
   * for await (const request of open) console.log(request.subject, request.assignee_user?.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_requests/#list-approval-requests
   */
  list(query: ListApprovalRequestsQuery = {}, options: RequestOptions = {}): Paginator<ApprovalRequest> {
    return this.paginate('list', { query, options });
  }

  /**
   * Asks a user or a group for approval.
   *
   * A ticket with a request that is open or decided takes no other one.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const request = await zendesk.approvalRequests.create({
   *   ticket_id: 35436,
   *   assignee_user_id: 1159307768,
   *   subject: 'A new laptop',
   *   message: 'Please approve a laptop for the engineering team.',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_requests/#create-approval-request
   */
  create(
    approvalRequest: ApprovalRequestCreate | ApprovalRequest,
    options: RequestOptions = {},
  ): ApiCall<ApprovalRequest> {
    return this.call('create', { body: approvalRequest, options });
  }
}
