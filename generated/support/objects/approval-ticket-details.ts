// From specification/support/objects/approval-ticket-details.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ticketLink } from '../links.ts';
import { ApprovalRequestUser } from './approval-request-user.ts';
import type { Ticket } from './ticket.ts';

/**
 * What the one who decides on an approval request sees of its ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_requests/
 */
export class ApprovalTicketDetails extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ApprovalTicketDetails',
      attributes: {
        id: { type: 'any', access: 'read', references: ticketLink, accessor: 'ticket' },
        priority: { type: 'string', access: 'read', nullable: true },
        requester: { model: () => ApprovalRequestUser, access: 'read', nullable: true },
        custom_fields: { type: 'object[]', access: 'read' },
      },
    };
  }
}

export interface ApprovalTicketDetails {
  /** The ticket. Read-only. */
  readonly id: string | number;
  /**
   * The ticket. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get ticket(): Promise<Ticket | null>;
  /** How urgent the ticket is, in words. Read-only. */
  readonly priority: string | null | undefined;
  /** Who opened the ticket. Read-only. */
  readonly requester: ApprovalRequestUser | null | undefined;
  /** Custom fields with their titles and values. Read-only. */
  readonly custom_fields: Record<string, unknown>[] | undefined;
}
