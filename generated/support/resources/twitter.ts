// From specification/support/resources/twitter.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { MonitoredTwitterHandles } from './monitored-twitter-handles.ts';
import { TwitterTickets } from './twitter-tickets.ts';

/**
 * X, formerly Twitter.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/x_channel/
 */
export class Twitter extends Resource {
  /** The accounts at X whose posts become tickets. */
  readonly monitoredTwitterHandles: MonitoredTwitterHandles = new MonitoredTwitterHandles(this.client);

  /** Tickets that posts at X become. */
  readonly tickets: TwitterTickets = new TwitterTickets(this.client);

}
