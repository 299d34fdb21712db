// From specification/support/objects/approval-request-decision.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { ApprovalRequestUser } from './approval-request-user.ts';

/** The values of `status` that a request may state. */
export type ApprovalRequestDecisionStatus =
  | 'approved'
  | 'rejected'
  | 'pending'
  | 'withdrawn'
  | 'clarification_requested';

/** The values of `origination_type` that a request may state. */
export type ApprovalRequestDecisionOriginationType =
  | 'UI_ORIGINATION'
  | 'API_ORIGINATION'
  | 'SLACK_ORIGINATION'
  | 'ACTION_FLOW_ORIGINATION'
  | 'UNKNOWN_ORIGINATION';

/**
 * What someone decided on an approval request.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_requests/
 */
export class ApprovalRequestDecision extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ApprovalRequestDecision',
      attributes: {
        status: {
          type: 'string',
          access: 'read',
          values: ['approved', 'rejected', 'pending', 'withdrawn', 'clarification_requested'],
        },
        decision_notes: { type: 'string', access: 'read', nullable: true },
        decided_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'decided' },
        decided_by_user: { model: () => ApprovalRequestUser, access: 'read', nullable: true },
        origination_type: {
          type: 'string',
          access: 'read',
          nullable: true,
          values: [
            'UI_ORIGINATION',
            'API_ORIGINATION',
            'SLACK_ORIGINATION',
            'ACTION_FLOW_ORIGINATION',
            'UNKNOWN_ORIGINATION',
          ],
        },
      },
    };
  }
}

export interface ApprovalRequestDecision {
  /** What was decided. Read-only. */
  readonly status: ApprovalRequestDecisionStatus | OpenString | undefined;
  /** Why. Read-only. */
  readonly decision_notes: string | null | undefined;
  /** When it was decided. Read-only. */
  readonly decided_at: string | null | undefined;
  /** `decided_at` as a Date. */
  get decided(): Date | null;
  /** Who decided. Read-only. */
  readonly decided_by_user: ApprovalRequestUser | null | undefined;
  /** Where the decision was made. Read-only. */
  readonly origination_type: ApprovalRequestDecisionOriginationType | OpenString | null | undefined;
}
