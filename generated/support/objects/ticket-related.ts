// From specification/support/objects/ticket-related.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ticketLink, topicLink } from '../links.ts';
import type { Ticket } from './ticket.ts';
import type { Topic } from './topic.ts';

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
        topic_id: { type: 'string', access: 'read', nullable: true, references: topicLink, accessor: 'topic' },
        followup_source_ids: {
          type: 'string[]',
          access: 'read',
          nullable: true,
          references: ticketLink,
          accessor: 'followup_sources',
        },
        from_archive: { type: 'boolean', access: 'read', nullable: true },
        incidents: { type: 'integer', access: 'read', nullable: true },
        jira_issue_ids: { type: 'string[]', access: 'read', nullable: true },
      },
    };
  }
}

export interface TicketRelated {
  /** The topic that the ticket came from. Read-only. */
  readonly topic_id: string | null | undefined;
  /** The topic that the ticket came from. Loaded when awaited: one request each. Null where there is none. */
  get topic(): Promise<Topic | null>;
  /** The tickets that this one follows up. Read-only. */
  readonly followup_source_ids: string[] | null | undefined;
  /**
   * The tickets that this one follows up. Loaded when awaited: for all records of a page at once, in batches of up to
   * 100. Missing records are left out.
   */
  get followup_sources(): Promise<Ticket[]>;
  /** Whether the ticket is archived. Read-only. */
  readonly from_archive: boolean | null | undefined;
  /** How many incidents are linked to it. Read-only. */
  readonly incidents: number | null | undefined;
  /** The Jira issues that are linked to it. Read-only. */
  readonly jira_issue_ids: string[] | null | undefined;
}
