// From specification/support/resources/problems.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Ticket } from '../objects/ticket.ts';

export type { Ticket, TicketInput, TicketUpdate } from '../objects/ticket.ts';

/** Query of `problems.list`. */
export interface ListProblemsQuery {
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Body of `problems.autocomplete`. */
export interface AutocompleteProblemBody {
  /** The text to look for. */
  text: string;
}

/**
 * The problems of the account: tickets that incidents are linked to.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
export class Problems extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/problems.ts');
  }

  /**
   * Lists the tickets of type problem.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * The tickets that changed last come first.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ticket of zendesk.problems.list()) console.log(ticket);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-ticket-problems
   */
  list(query: ListProblemsQuery = {}, options: RequestOptions = {}): Paginator<Ticket> {
    return this.paginate('list', { query, options });
  }

  /**
   * Finds problems whose subject holds a text.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const problems = await zendesk.problems.autocomplete({ text: 'printer' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#autocomplete-problems
   */
  autocomplete(body: AutocompleteProblemBody, options: RequestOptions = {}): ApiCall<Ticket[]> {
    return this.call('autocomplete', { body, options });
  }
}
