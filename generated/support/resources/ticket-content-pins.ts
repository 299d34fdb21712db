// From specification/support/resources/ticket-content-pins.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import { ticketContentPinLink } from '../links.ts';
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
    return this.paginate(
      {
        id: 'ticketContentPins.list',
        method: 'GET',
        path: '/api/v2/ticket_content_pins',
        retry: 'safe',
        items: 'ticket_content_pins',
        model: ticketContentPinLink,
        pagination: [],
        query: { ticket_id: { type: 'integer', references: 'Ticket' } },
      },
      { query, options },
    );
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
    return this.call(
      {
        id: 'ticketContentPins.create',
        method: 'POST',
        path: '/api/v2/ticket_content_pins',
        retry: 'never',
        answer: { ticket_content_pin: ticketContentPinLink },
        body: { key: 'ticket_content_pin', model: ticketContentPinLink, purpose: 'create' },
      },
      { body: ticketContentPin, options },
    );
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
    return this.call(
      {
        id: 'ticketContentPins.delete',
        method: 'DELETE',
        path: '/api/v2/ticket_content_pins/{content_pin_id}',
        retry: 'idempotent',
        answer: 'none',
      },
      { path: [contentPin], options },
    );
  }
}
