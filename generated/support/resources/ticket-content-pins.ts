// From specification/support/resources/ticket-content-pins.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { TicketContentPin, TicketContentPinCreate } from '../objects/ticket-content-pin.ts';
import type { Ticket } from '../objects/ticket.ts';

export type {
  TicketContentPin,
  TicketContentPinInput,
  TicketContentPinCreate,
  TicketContentPinUpdate,
} from '../objects/ticket-content-pin.ts';

/** Query of `ticketContentPins.list`. */
export interface ListTicketContentPinsQuery {
  /** The ticket. */
  ticket_id?: Id | Ticket | undefined;
}

/** Content that is kept at hand with tickets. */
export class TicketContentPins extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-content-pins.ts');
  }

  /**
   * Lists what is pinned to a ticket.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const pin of zendesk.ticketContentPins.list({ ticket_id: 35436 })) console.log(pin.url);
   * ```
   */
  list(query: ListTicketContentPinsQuery = {}, options: RequestOptions = {}): Paginator<TicketContentPin> {
    return this.paginate('list', { query, options });
  }

  /**
   * Pins content to a ticket.
   *
   * What is pinned already is refused.
   *
   * Allowed for: Admins, Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const pin = await zendesk.ticketContentPins.create({
   *   ticket_id: 35436,
   *   content_type: 'article',
   *   content_id: 34613040902417,
   *   locale: 'en-us',
   * });
   * ```
   */
  create(
    ticketContentPin: TicketContentPinCreate | TicketContentPin,
    options: RequestOptions = {},
  ): ApiCall<TicketContentPin> {
    return this.call('create', { body: ticketContentPin, options });
  }

  /**
   * Takes a pin away from its ticket.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such content pin.
   *
   * @example
   * ```ts
   * await zendesk.ticketContentPins.delete(35436);
   * ```
   */
  delete(contentPin: Id | TicketContentPin, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [contentPin], options });
  }
}
