// From specification/support/resources/organization-tickets.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Count } from '../objects/count.ts';
import type { Group } from '../objects/group.ts';
import type { Organization } from '../objects/organization.ts';
import type { SharingAgreement } from '../objects/sharing-agreement.ts';
import type { TicketForm } from '../objects/ticket-form.ts';
import type { TicketMetric } from '../objects/ticket-metric.ts';
import type { Ticket } from '../objects/ticket.ts';
import type { User } from '../objects/user.ts';

/** Query of `organizations.tickets.list`. */
export interface ListOrganizationTicketsQuery {
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

/** What comes along with `organizations.tickets.list` on request. */
export interface ListOrganizationTicketsSideloads {
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
  ticket_forms?: TicketForm[];
}

/**
 * The tickets of an organization.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
export class OrganizationTickets extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/organization-tickets.ts');
  }

  /**
   * Lists the tickets of an organization.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ticket of zendesk.organizations.tickets.list(509974)) console.log(ticket.subject);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-organization-tickets
   */
  list(
    organization: Id | Organization,
    query: ListOrganizationTicketsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Ticket, ListOrganizationTicketsSideloads> {
    return this.paginate('list', { path: [organization], query, options });
  }

  /**
   * Counts the tickets of an organization.
   *
   * Allowed for: Agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   *
   * @example
   * ```ts
   * const count = await zendesk.organizations.tickets.count(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#count-organization-tickets
   */
  count(
    organization: Id | Organization,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Count> {
    return this.call('count', { path: [organization], query, options });
  }
}
