// From specification/support/objects/approval-requests-search.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ApprovalRequest } from './approval-request.ts';

/**
 * One page of the approval requests of a workflow.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_requests/
 */
export class ApprovalRequestsSearch extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ApprovalRequestsSearch',
      attributes: {
        approval_requests: { model: () => ApprovalRequest, list: true, access: 'read' },
        after_cursor: { type: 'string', access: 'read', nullable: true },
        after_url: { type: 'string', access: 'read', nullable: true },
        before_cursor: { type: 'string', access: 'read', nullable: true },
        before_url: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface ApprovalRequestsSearch {
  /** The requests. Read-only. */
  readonly approval_requests: ApprovalRequest[];
  /** Place of the next page; null on the last one. Read-only. */
  readonly after_cursor: string | null | undefined;
  /** Address of the next page. Read-only. */
  readonly after_url: string | null | undefined;
  /** Place of the page before. Read-only. */
  readonly before_cursor: string | null | undefined;
  /** Address of the page before. Read-only. */
  readonly before_url: string | null | undefined;
}
