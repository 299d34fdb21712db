// From specification/support/resources/suspended-tickets.json by `npm run generate`. Do not edit.
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
import type { Export } from '../objects/export.ts';
import type { JobStatus } from '../objects/job-status.ts';
import type { SuspendedTicket } from '../objects/suspended-ticket.ts';
import type { Ticket } from '../objects/ticket.ts';
import type { Upload } from '../objects/upload.ts';

export type { SuspendedTicket } from '../objects/suspended-ticket.ts';

/** Query of `suspendedTickets.list`. */
export interface ListSuspendedTicketsQuery {
  /** Attribute to sort by. */
  sort_by?: 'author_email' | 'cause' | 'created_at' | 'subject' | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Query of `suspendedTickets.bulkRecover`. */
export interface BulkRecoverSuspendedTicketQuery {
  /** The suspended tickets. */
  ids: Id | SuspendedTicket | readonly (Id | SuspendedTicket)[];
}

/** Body of `suspendedTickets.bulkRecover`. */
export interface BulkRecoverSuspendedTicketBody {
  /** Author of the tickets, by `id` or by `email`. Without it, the one that each suspended ticket has. */
  author?: Record<string, unknown> | undefined;
}

/** Body of `suspendedTickets.attachments`. */
export interface AttachmentsSuspendedTicketBody {
}

/**
 * Messages that were held back: recovering and deleting them.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/
 */
export class SuspendedTickets extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/suspended-tickets.ts');
  }

  /**
   * Lists the suspended tickets.
   *
   * Allowed for: Admins, Agents with permission to manage suspended tickets, Unrestricted agents, below Enterprise
   * plans. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const suspendedTicket of zendesk.suspendedTickets.list()) console.log(suspendedTicket);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/#list-suspended-tickets
   */
  list(query: ListSuspendedTicketsQuery = {}, options: RequestOptions = {}): Paginator<SuspendedTicket> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a suspended ticket.
   *
   * Allowed for: Admins, Agents with permission to manage suspended tickets, Unrestricted agents, below Enterprise
   * plans.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such suspended ticket.
   *
   * @example
   * ```ts
   * const suspendedTicket = await zendesk.suspendedTickets.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/#show-suspended-ticket
   */
  get(
    suspendedTicket: Id | SuspendedTicket,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<SuspendedTicket> {
    return this.call('get', { path: [suspendedTicket], query, options });
  }

  /**
   * Deletes a suspended ticket.
   *
   * Allowed for: Unrestricted agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such suspended ticket.
   *
   * @example
   * ```ts
   * await zendesk.suspendedTickets.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/#delete-suspended-ticket
   */
  delete(suspendedTicket: Id | SuspendedTicket, options?: RequestOptions): ApiCall<void>;
  /**
   * Deletes up to 100 suspended tickets.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/#delete-multiple-suspended-tickets
   */
  delete(suspendedTickets: Many<Id | SuspendedTicket>, options?: RequestOptions): ApiCall<void>;
  delete(suspendedTicket: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('delete', 'deleteMany', { path: [suspendedTicket], options });
  }

  /**
   * Deletes suspended tickets.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/#delete-multiple-suspended-tickets
   */
  deleteMany(
    suspendedTickets: Many<Id | SuspendedTicket>,
    options: BulkOptions = {},
  ): BulkRun<Id | SuspendedTicket, void> {
    return this.bulk(['delete', 'deleteMany'], { rows: suspendedTickets }, options);
  }

  /**
   * Makes a ticket, or a comment, of a suspended ticket.
   *
   * The signed-in agent becomes the requester. An array of suspended tickets, also of one, keeps the requesters.
   *
   * Allowed for: Admins, Agents with permission to manage suspended tickets, Unrestricted agents, below Enterprise
   * plans. Not repeated after a broken connection, since it may have been carried out.
   *
   * Where it fails, the reasons are in `error_messages` of the suspended ticket.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such suspended ticket.
   *
   * @example
   * ```ts
   * const ticket = await zendesk.suspendedTickets.recover(435);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/#recover-suspended-ticket
   */
  recover(suspendedTicket: Id | SuspendedTicket, options?: RequestOptions): ApiCall<Ticket>;
  /**
   * Makes tickets of up to 100 suspended tickets, which keep their requesters.
   *
   * Those that could not be recovered are in the answer, too.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/#recover-multiple-suspended-tickets
   */
  recover(suspendedTickets: Many<Id | SuspendedTicket>, options?: RequestOptions): ApiCall<Ticket[]>;
  recover(suspendedTicket: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('recover', 'recoverMany', { path: [suspendedTicket], options });
  }

  /**
   * Makes tickets of suspended tickets, which keep their requesters.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * Those that could not be recovered are in the answer, too.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/#recover-multiple-suspended-tickets
   */
  recoverMany(
    suspendedTickets: Many<Id | SuspendedTicket>,
    options: BulkOptions = {},
  ): BulkRun<Id | SuspendedTicket, Ticket> {
    return this.bulk(['recover', 'recoverMany'], { rows: suspendedTickets }, options);
  }

  /**
   * Makes tickets of many suspended tickets in a job.
   *
   * `recover` with an array does it at once, up to 100 of them.
   *
   * Allowed for: Admins, Agents with permission to manage suspended tickets, Unrestricted agents, below Enterprise
   * plans. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const job = await zendesk.suspendedTickets.bulkRecover({}, { ids: [435, 436] });
   * await job.wait();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/
   */
  bulkRecover(
    body: BulkRecoverSuspendedTicketBody,
    query: BulkRecoverSuspendedTicketQuery,
    options: RequestOptions = {},
  ): ApiCall<JobStatus> {
    return this.call('bulkRecover', { body, query, options });
  }

  /**
   * Copies the files of a suspended ticket, and gives a token by which a new ticket can have them.
   *
   * Allowed for: Admins, Agents with permission to manage suspended tickets, Unrestricted agents, below Enterprise
   * plans. Not repeated after a broken connection, since it may have been carried out.
   *
   * Zendesk does not document how the suspended ticket is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const upload = await zendesk.suspendedTickets.attachments({ id: 435 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/#suspended-ticket-attachments
   */
  attachments(body: AttachmentsSuspendedTicketBody, options: RequestOptions = {}): ApiCall<Upload> {
    return this.call('attachments', { body, options });
  }

  /**
   * Has a CSV file of the suspended tickets made, and its address sent by email.
   *
   * Allowed for: Admins, Agents with permission to manage suspended tickets, Unrestricted agents, below Enterprise
   * plans. Limit: 1 a minute, and up to a million records. Not repeated after a broken connection, since it may have
   * been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const export = await zendesk.suspendedTickets.export();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/#export-suspended-tickets
   */
  export(options: RequestOptions = {}): ApiCall<Export> {
    return this.call('export', { options });
  }
}
