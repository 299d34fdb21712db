// From specification/support/objects/tweet-ticket.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { monitoredTwitterHandleLink } from '../links.ts';

/** What a request may state of a TweetTicket. */
export interface TweetTicketInput {
  /** The post, by its id at X. Write ids beyond 2^53 as text. */
  twitter_status_message_id?: number | string | undefined;
  /** The handle that the ticket comes in by. */
  monitored_twitter_handle_id?: Id | undefined;
}

/** What a request states that makes a TweetTicket. */
export type TweetTicketCreate = TweetTicketInput & {
  twitter_status_message_id: number | string;
  monitored_twitter_handle_id: Id;
};

/**
 * A post at X that is to become a ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/x_channel/
 */
export class TweetTicket extends Model<TweetTicketInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'TweetTicket',
      attributes: {
        twitter_status_message_id: { type: 'any', access: 'write' },
        monitored_twitter_handle_id: { type: 'integer', access: 'write', references: monitoredTwitterHandleLink },
      },
    };
  }
}

export interface TweetTicket {
  /** The post, by its id at X. Write ids beyond 2^53 as text. Only in requests. */
  twitter_status_message_id: number | string | undefined;
  /** The handle that the ticket comes in by. Only in requests. */
  monitored_twitter_handle_id: number | undefined;
}
