// From specification/support/resources/deleted-tickets.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type BulkOptions,
  type BulkRun,
  type Id,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { DeletedTicket } from '../objects/deleted-ticket.ts';
import type { JobStatus } from '../objects/job-status.ts';

export type { DeletedTicket } from '../objects/deleted-ticket.ts';

/** Query of `deletedTickets.list`. */
export interface ListDeletedTicketsQuery {
  /** Whose tickets to list: of agents, of AI agents, or all. Without it, those of agents. */
  support_type_scope?: 'all' | 'agent' | 'ai_agent' | undefined;
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
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/**
 * Tickets that were deleted in the last 30 days.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
export class DeletedTickets extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/deleted-tickets.ts');
  }

  /**
   * Lists the deleted tickets that can still be restored.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   * Excludes archived tickets, and those that were deleted more than 30 days ago. Limit: 10 a minute; 5 a minute beyond
   * page 100.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ticket of zendesk.deletedTickets.list()) console.log(ticket.subject, ticket.deleted_at);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-deleted-tickets
   */
  list(query: ListDeletedTicketsQuery = {}, options: RequestOptions = {}): Paginator<DeletedTicket> {
    return this.paginate('list', { query, options });
  }

  /**
   * Deletes a deleted ticket for good, in a job.
   *
   * This cannot be undone.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   *
   * @example
   * ```ts
   * const job = await zendesk.deletedTickets.delete(35436);
   * await job.wait();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#delete-ticket-permanently
   */
  delete(ticket: Id | DeletedTicket, options?: RequestOptions): ApiCall<JobStatus>;
  /**
   * Deletes up to 100 deleted tickets for good, in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#delete-multiple-tickets-permanently
   */
  delete(tickets: Many<Id | DeletedTicket>, options?: RequestOptions): ApiCall<JobStatus>;
  delete(ticket: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('delete', 'deleteMany', { path: [ticket], options });
  }

  /**
   * Deletes deleted tickets for good, in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#delete-multiple-tickets-permanently
   */
  deleteMany(tickets: Many<Id | DeletedTicket>, options: BulkOptions = {}): BulkRun<Id | DeletedTicket, JobStatus> {
    return this.bulk(['delete', 'deleteMany'], { rows: tickets }, options);
  }

  /**
   * Restores a deleted ticket.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   *
   * @example
   * ```ts
   * await zendesk.deletedTickets.restore(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#restore-a-previously-deleted-ticket
   */
  restore(ticket: Id | DeletedTicket, options?: RequestOptions): ApiCall<void>;
  /**
   * Restores up to 100 deleted tickets.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#restore-previously-deleted-tickets-in-bulk
   */
  restore(tickets: Many<Id | DeletedTicket>, options?: RequestOptions): ApiCall<void>;
  restore(ticket: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('restore', 'restoreMany', { path: [ticket], options });
  }

  /**
   * Restores deleted tickets.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#restore-previously-deleted-tickets-in-bulk
   */
  restoreMany(tickets: Many<Id | DeletedTicket>, options: BulkOptions = {}): BulkRun<Id | DeletedTicket, void> {
    return this.bulk(['restore', 'restoreMany'], { rows: tickets }, options);
  }
}
