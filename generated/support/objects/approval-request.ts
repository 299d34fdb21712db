// From specification/support/objects/approval-request.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { groupLink, ticketLink, userLink } from '../links.ts';
import { ApprovalRequestDecision } from './approval-request-decision.ts';
import { ApprovalRequestGroup } from './approval-request-group.ts';
import { ApprovalRequestMessage } from './approval-request-message.ts';
import { ApprovalRequestUser } from './approval-request-user.ts';
import { ApprovalTicketDetails } from './approval-ticket-details.ts';
import type { CurrentUser } from './current-user.ts';
import type { Group } from './group.ts';
import type { Ticket } from './ticket.ts';
import type { User } from './user.ts';

/** The values of `status` that a request may state. */
export type ApprovalRequestStatus = 'active' | 'approved' | 'rejected' | 'withdrawn';

/** The values of `origination_type` that a request may state. */
export type ApprovalRequestOriginationType =
  | 'API_ORIGINATION'
  | 'UI_ORIGINATION'
  | 'TRIGGER_ORIGINATION'
  | 'DATA_IMPORTER_ORIGINATION'
  | 'TEMPLATE_ORIGINATION'
  | 'ACTION_FLOW_ORIGINATION'
  | 'UNKNOWN_ORIGINATION';

/** What a request may state of an ApprovalRequest. */
export interface ApprovalRequestInput {
  /** The ticket that it is about. Only when the record is made. */
  ticket_id?: Id | undefined;
  /** In place of `ticket_id`: a record, or its id. */
  ticket?: Ticket | Id | undefined;
  /** What it is about, in a few words. Only when the record is made. */
  subject?: string | undefined;
  /** What is to be approved, and why. Only when the record is made. */
  message?: string | undefined;
  /** The user who decides. Only when the record is made. */
  assignee_user_id?: Id | null | undefined;
  /** In place of `assignee_user_id`: a record, or its id. */
  assigned_user?: User | CurrentUser | Id | null | undefined;
  /** The group of which one decides. Only when the record is made. */
  assignee_group_id?: Id | null | undefined;
  /** In place of `assignee_group_id`: a record, or its id. */
  assigned_group?: Group | Id | null | undefined;
}

/** What a request states that makes an ApprovalRequest. */
export type ApprovalRequestCreate = ApprovalRequestInput & {
  subject: string;
  message: string;
};

/** What a request may state that changes an ApprovalRequest. */
export type ApprovalRequestUpdate = Omit<
  ApprovalRequestInput,

  | 'ticket_id'
  | 'ticket'
  | 'subject'
  | 'message'
  | 'assignee_user_id'
  | 'assigned_user'
  | 'assignee_group_id'
  | 'assigned_group'
>;

/**
 * A question to a user or a group whether something in a ticket may be done.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_requests/
 */
export class ApprovalRequest extends Model<ApprovalRequestInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ApprovalRequest',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        ticket_id: { type: 'integer', access: 'create', references: ticketLink, accessor: 'ticket' },
        subject: { type: 'string', access: 'create' },
        message: { type: 'string', access: 'create' },
        assignee_user_id: {
          type: 'integer',
          access: 'create',
          nullable: true,
          references: userLink,
          accessor: 'assigned_user',
        },
        assignee_group_id: {
          type: 'integer',
          access: 'create',
          nullable: true,
          references: groupLink,
          accessor: 'assigned_group',
        },
        created_by_id: { type: 'integer', access: 'read', references: userLink, accessor: 'created_by' },
        status: { type: 'string', access: 'read', values: ['active', 'approved', 'rejected', 'withdrawn'] },
        origination_type: {
          type: 'string',
          access: 'read',
          nullable: true,
          values: [
            'API_ORIGINATION',
            'UI_ORIGINATION',
            'TRIGGER_ORIGINATION',
            'DATA_IMPORTER_ORIGINATION',
            'TEMPLATE_ORIGINATION',
            'ACTION_FLOW_ORIGINATION',
            'UNKNOWN_ORIGINATION',
          ],
        },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        assignee_user: { model: () => ApprovalRequestUser, access: 'read', nullable: true },
        assignee_group: { model: () => ApprovalRequestGroup, access: 'read', nullable: true },
        created_by_user: { model: () => ApprovalRequestUser, access: 'read', nullable: true },
        created_by_name: { type: 'string', access: 'read', nullable: true },
        requester_name: { type: 'string', access: 'read', nullable: true },
        approval_workflow_instance_id: { type: 'string', access: 'read' },
        decided_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'decided' },
        decisions: { model: () => ApprovalRequestDecision, list: true, access: 'read' },
        clarification_flow_messages: { model: () => ApprovalRequestMessage, list: true, access: 'read' },
        ticket_details: { model: () => ApprovalTicketDetails, access: 'read', nullable: true },
        withdrawn_reason: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface ApprovalRequest {
  /** Assigned by Zendesk when the request is made. Read-only. */
  readonly id: string;
  /** The ticket that it is about. Can only be stated when the record is made. */
  ticket_id: number | undefined;
  /**
   * The ticket that it is about. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get ticket(): Promise<Ticket | null>;
  set ticket(value: Ticket | Id);
  /** What it is about, in a few words. Can only be stated when the record is made. */
  subject: string;
  /** What is to be approved, and why. Can only be stated when the record is made. */
  message: string;
  /** The user who decides. Can only be stated when the record is made. */
  assignee_user_id: number | null | undefined;
  /**
   * The user who decides. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get assigned_user(): Promise<User | null>;
  set assigned_user(value: User | CurrentUser | Id | null);
  /** The group of which one decides. Can only be stated when the record is made. */
  assignee_group_id: number | null | undefined;
  /**
   * The group of which one decides. Loaded when awaited: all records of the type at once, one time. Null where there is
   * none.
   */
  get assigned_group(): Promise<Group | null>;
  set assigned_group(value: Group | Id | null);
  /** Who asked. Read-only. */
  readonly created_by_id: number | undefined;
  /**
   * Who asked. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get created_by(): Promise<User | null>;
  /** How far it is. Read-only. */
  readonly status: ApprovalRequestStatus | OpenString;
  /** Where the request came from. Read-only. */
  readonly origination_type: ApprovalRequestOriginationType | OpenString | null | undefined;
  /** When the request was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** The user who decides, as lists and workflows show one. Read-only. */
  readonly assignee_user: ApprovalRequestUser | null | undefined;
  /** The group of which one decides, as lists show it. Read-only. */
  readonly assignee_group: ApprovalRequestGroup | null | undefined;
  /** Who asked, as workflows show it. Read-only. */
  readonly created_by_user: ApprovalRequestUser | null | undefined;
  /** Name of who asked, as a search shows it. Read-only. */
  readonly created_by_name: string | null | undefined;
  /** Name of who decides, as a search shows it. Read-only. */
  readonly requester_name: string | null | undefined;
  /** The workflow, as a search shows it. Read-only. */
  readonly approval_workflow_instance_id: string | undefined;
  /** When it was decided. Read-only. */
  readonly decided_at: string | null | undefined;
  /** `decided_at` as a Date. */
  get decided(): Date | null;
  /** What was decided. Read-only. */
  readonly decisions: ApprovalRequestDecision[] | undefined;
  /** What was asked and answered before the decision. Read-only. */
  readonly clarification_flow_messages: ApprovalRequestMessage[] | undefined;
  /** What the one who decides sees of the ticket. Read-only. */
  readonly ticket_details: ApprovalTicketDetails | null | undefined;
  /** Why the request was withdrawn. Read-only. */
  readonly withdrawn_reason: string | null | undefined;
}
