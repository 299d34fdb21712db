// From specification/support/resources/channels.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { Twitter } from './twitter.ts';

/**
 * Ways by which tickets come in from elsewhere.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/x_channel/
 */
export class Channels extends Resource {
  /** X, formerly Twitter. */
  readonly twitter: Twitter = new Twitter(this.client);

}
