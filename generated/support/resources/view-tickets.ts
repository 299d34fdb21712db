// From specification/support/resources/view-tickets.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Group } from '../objects/group.ts';
import type { Organization } from '../objects/organization.ts';
import type { SharingAgreement } from '../objects/sharing-agreement.ts';
import type { TicketMetric } from '../objects/ticket-metric.ts';
import type { Ticket } from '../objects/ticket.ts';
import type { User } from '../objects/user.ts';
import type { ViewCount } from '../objects/view-count.ts';
import type { View } from '../objects/view.ts';

/** Query of `views.tickets.list`. */
export interface ListViewTicketsQuery {
  /**
   * Column to sort by, or the id of a custom field; the tickets are then paged by offset. Not `subject` or `submitter`.
   */
  sort_by?: string | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly (
        | 'users'
        | 'groups'
        | 'organizations'
        | 'last_audits'
        | 'metric_sets'
        | 'sharing_agreements'
        | 'ticket_forms'
        | 'dates'
        | 'comment_count'
        | 'incident_counts'
      )[]
    | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `views.tickets.list` on request. */
export interface ListViewTicketsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['last_audits']`. */
  last_audits?: Record<string, unknown>[];
  /** Comes with `include: ['metric_sets']`. */
  metric_sets?: TicketMetric[];
  /** Comes with `include: ['sharing_agreements']`. */
  sharing_agreements?: SharingAgreement[];
  /** Comes with `include: ['ticket_forms']`. */
  ticket_forms?: unknown[];
}

/**
 * The tickets of a view.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
 */
export class ViewTickets extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/view-tickets.ts');
  }

  /**
   * Lists the tickets of a view.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such view.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ticket of zendesk.views.tickets.list(25)) console.log(ticket.subject);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#list-tickets-from-a-view
   */
  list(
    view: Id | View,
    query: ListViewTicketsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Ticket, ListViewTicketsSideloads> {
    return this.paginate('list', { path: [view], query, options });
  }

  /**
   * Counts the tickets of a view.
   *
   * Limit: 5 a minute for one view and agent.
   *
   * The larger the view, the longer a number is kept: up to 90 minutes.
   *
   * @throws {RecordNotFoundError} If there is no such view.
   *
   * @example
   * ```ts
   * const count = await zendesk.views.tickets.count(25);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/#count-tickets-in-view
   */
  count(
    view: Id | View,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ViewCount> {
    return this.call('count', { path: [view], query, options });
  }
}
