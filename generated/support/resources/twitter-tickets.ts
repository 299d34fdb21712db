// From specification/support/resources/twitter-tickets.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { TweetTicket, TweetTicketCreate } from '../objects/tweet-ticket.ts';
import { TwitterTicketStatuses } from './twitter-ticket-statuses.ts';

/**
 * Tickets that posts at X become.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/x_channel/
 */
export class TwitterTickets extends Resource {
  /** What was done with the posts behind comments. */
  readonly statuses: TwitterTicketStatuses = new TwitterTicketStatuses(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/twitter-tickets.ts');
  }

  /**
   * Makes a ticket of a post at X.
   *
   * The signed-in user is its submitter.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.channels.twitter.tickets.create({
   *   twitter_status_message_id: 8605426295771136,
   *   monitored_twitter_handle_id: 45,
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/x_channel/#create-ticket-from-tweet
   */
  create(ticket: TweetTicketCreate | TweetTicket, options: RequestOptions = {}): ApiCall<void> {
    return this.call('create', { body: ticket, options });
  }
}
