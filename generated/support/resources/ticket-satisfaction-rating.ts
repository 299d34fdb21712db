// From specification/support/resources/ticket-satisfaction-rating.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { SatisfactionRating, SatisfactionRatingCreate } from '../objects/satisfaction-rating.ts';
import type { Ticket } from '../objects/ticket.ts';

/**
 * The rating of a ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_ratings/
 */
export class TicketSatisfactionRating extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-satisfaction-rating.ts');
  }

  /**
   * Rates a ticket that is or was solved.
   *
   * Allowed for: The requester of the ticket, verified. Not repeated after a broken connection, since it may have been
   * carried out.
   *
   * Only `good` and `bad` are taken.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.tickets.satisfactionRating.create(35436, { score: 'good', comment: 'Quick and kind.' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_ratings/#create-a-satisfaction-rating
   */
  create(
    ticket: Id | Ticket,
    satisfactionRating: SatisfactionRatingCreate | SatisfactionRating,
    options: RequestOptions = {},
  ): ApiCall<SatisfactionRating> {
    return this.call('create', { path: [ticket], body: satisfactionRating, options });
  }
}
