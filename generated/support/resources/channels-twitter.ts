// From specification/support/resources/channels-twitter.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { ChannelsTwitterMonitoredTwitterHandles } from './channels-twitter-monitored-twitter-handles.ts';
import { ChannelsTwitterTickets } from './channels-twitter-tickets.ts';

/**
 * X, formerly Twitter.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/x_channel/
 */
export class ChannelsTwitter extends Resource {
  /** The accounts at X whose posts become tickets. */
  readonly monitoredTwitterHandles: ChannelsTwitterMonitoredTwitterHandles =
    new ChannelsTwitterMonitoredTwitterHandles(this.client);

  /** Tickets that posts at X become. */
  readonly tickets: ChannelsTwitterTickets = new ChannelsTwitterTickets(this.client);

}
