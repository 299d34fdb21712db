// From specification/support/resources/user-tickets.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Count } from '../objects/count.ts';
import type { CurrentUser } from '../objects/current-user.ts';
import type { Group } from '../objects/group.ts';
import type { Organization } from '../objects/organization.ts';
import type { SharingAgreement } from '../objects/sharing-agreement.ts';
import type { TicketForm } from '../objects/ticket-form.ts';
import type { TicketMetric } from '../objects/ticket-metric.ts';
import type { Ticket } from '../objects/ticket.ts';
import type { User } from '../objects/user.ts';

/** Query of `users.tickets.requested`. */
export interface RequestedUserTicketsQuery {
  /** Leave out archived tickets. */
  exclude_archived?: boolean | undefined;
  /** Leave out the total. */
  exclude_count?: boolean | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?:
    | 'id'
    | 'subject'
    | 'deleted_at'
    | 'created_at'
    | 'updated_at'
    | 'status'
    | 'requester'
    | 'requester.name'
    | 'group'
    | 'assignee'
    | 'assignee.name'
    | undefined;
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

/** What comes along with `users.tickets.requested` on request. */
export interface RequestedUserTicketsSideloads {
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

/** Query of `users.tickets.assigned`. */
export interface AssignedUserTicketsQuery {
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

/** What comes along with `users.tickets.assigned` on request. */
export interface AssignedUserTicketsSideloads {
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

/** Query of `users.tickets.ccd`. */
export interface CcdUserTicketsQuery {
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

/** What comes along with `users.tickets.ccd` on request. */
export interface CcdUserTicketsSideloads {
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

/** Query of `users.tickets.followed`. */
export interface FollowedUserTicketsQuery {
  /** Leave out archived tickets. */
  exclude_archived?: boolean | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?:
    | 'id'
    | 'subject'
    | 'deleted_at'
    | 'created_at'
    | 'updated_at'
    | 'status'
    | 'requester'
    | 'requester.name'
    | 'group'
    | 'assignee'
    | 'assignee.name'
    | undefined;
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

/** What comes along with `users.tickets.followed` on request. */
export interface FollowedUserTicketsSideloads {
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
 * The tickets that a user has to do with.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
export class UserTickets extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-tickets.ts');
  }

  /**
   * Lists the tickets that a user requested.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ticket of zendesk.users.tickets.requested(1159307768)) console.log(ticket.subject);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-user-requested-tickets
   */
  requested(
    user: Id | User | CurrentUser,
    query: RequestedUserTicketsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Ticket, RequestedUserTicketsSideloads> {
    return this.paginate('requested', { path: [user], query, options });
  }

  /**
   * Lists the tickets that are assigned to an agent.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ticket of zendesk.users.tickets.assigned(35436)) console.log(ticket);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-user-assigned-tickets
   */
  assigned(
    user: Id | User | CurrentUser,
    query: AssignedUserTicketsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Ticket, AssignedUserTicketsSideloads> {
    return this.paginate('assigned', { path: [user], query, options });
  }

  /**
   * Counts the tickets that are assigned to an agent.
   *
   * Allowed for: Agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   *
   * @example
   * ```ts
   * const count = await zendesk.users.tickets.countAssigned(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#count-user-assigned-tickets
   */
  countAssigned(
    user: Id | User | CurrentUser,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Count> {
    return this.call('countAssigned', { path: [user], query, options });
  }

  /**
   * Lists the tickets that a user is in copy of.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ticket of zendesk.users.tickets.ccd(35436)) console.log(ticket);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-user-ccd-tickets
   */
  ccd(
    user: Id | User | CurrentUser,
    query: CcdUserTicketsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Ticket, CcdUserTicketsSideloads> {
    return this.paginate('ccd', { path: [user], query, options });
  }

  /**
   * Counts the tickets that a user is in copy of.
   *
   * Allowed for: Agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   *
   * @example
   * ```ts
   * const count = await zendesk.users.tickets.countCcd(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#count-user-ccd-tickets
   */
  countCcd(
    user: Id | User | CurrentUser,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Count> {
    return this.call('countCcd', { path: [user], query, options });
  }

  /**
   * Lists the tickets that an agent follows.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ticket of zendesk.users.tickets.followed(35436)) console.log(ticket);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-user-followed-tickets
   */
  followed(
    user: Id | User | CurrentUser,
    query: FollowedUserTicketsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Ticket, FollowedUserTicketsSideloads> {
    return this.paginate('followed', { path: [user], query, options });
  }
}
