// From specification/support/resources/twitter-ticket-statuses.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Comment } from '../objects/comment.ts';
import type { ExportedComment } from '../objects/exported-comment.ts';
import type { TweetStatus } from '../objects/tweet-status.ts';

/** Query of `channels.twitter.tickets.statuses.list`. */
export interface ListTwitterTicketStatusesQuery {
  /** Only these comments. */
  ids?: Id | readonly Id[] | undefined;
}

/**
 * What was done with the posts behind comments.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/x_channel/
 */
export class TwitterTicketStatuses extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/twitter-ticket-statuses.ts');
  }

  /**
   * Lists what was done with the posts that comments came from.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such comment.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const status of zendesk.channels.twitter.tickets.statuses.list(654321)) console.log(status.retweeted);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/x_channel/#list-ticket-statuses
   */
  list(
    comment: Id | Comment | ExportedComment,
    query: ListTwitterTicketStatusesQuery = {},
    options: RequestOptions = {},
  ): Paginator<TweetStatus> {
    return this.paginate('list', { path: [comment], query, options });
  }
}
