// From specification/support/objects/ticket-related.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * What hangs together with a ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
export class TicketRelated extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketRelated',
      attributes: {
        topic_id: { type: 'string', access: 'read' },
        followup_source_ids: { type: 'any[]', access: 'read' },
        from_archive: { type: 'boolean', access: 'read' },
        incidents: { type: 'integer', access: 'read' },
        jira_issue_ids: { type: 'any[]', access: 'read' },
      },
    };
  }
}

export interface TicketRelated {
  /** The topic that the ticket came from. Read-only. */
  readonly topic_id: string | null | undefined;
  /** The tickets that this one follows up. Read-only. */
  readonly followup_source_ids: unknown[] | null | undefined;
  /** Whether the ticket is archived. Read-only. */
  readonly from_archive: boolean | null | undefined;
  /** How many incidents are linked to it. Read-only. */
  readonly incidents: number | null | undefined;
  /** The Jira issues that are linked to it. Read-only. */
  readonly jira_issue_ids: unknown[] | null | undefined;
}
