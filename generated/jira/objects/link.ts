// From specification/jira/objects/link.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { ticketLink } from '../../support/links.ts';
import type { Ticket } from '../../support/objects/ticket.ts';

/** What a request may state of a Link. */
export interface LinkInput {
  /** The ticket. */
  ticket_id?: Id | undefined;
  /** In place of `ticket_id`: a record, or its id. */
  ticket?: Ticket | Id | undefined;
  /** The issue, by its id in Jira. */
  issue_id?: string | undefined;
  /** The issue, by its key in Jira: `API-123`. */
  issue_key?: string | undefined;
}

/** What a request states that makes a Link. */
export type LinkCreate = LinkInput & {
  issue_id: string;
  issue_key: string;
};

/**
 * A link between a ticket and an issue of Jira.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/jira/links/
 */
export class Link extends Model<LinkInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Link',
      resource: () => import('../resources/jira-links.ts').then((module) => module.JiraLinks),
      attributes: {
        id: { type: 'integer', access: 'read' },
        ticket_id: { type: 'string', references: ticketLink, accessor: 'ticket' },
        issue_id: 'string',
        issue_key: 'string',
        url: { type: 'string', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface Link {
  /** Assigned by Zendesk when the link is made. Read-only. */
  readonly id: number;
  /** The ticket. */
  ticket_id: string;
  /**
   * The ticket. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get ticket(): Promise<Ticket | null>;
  set ticket(value: Ticket | Id);
  /** The issue, by its id in Jira. */
  issue_id: string;
  /** The issue, by its key in Jira: `API-123`. */
  issue_key: string;
  /** Address of the link in the API. Read-only. */
  readonly url: string | null | undefined;
  /** When it was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When it last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
