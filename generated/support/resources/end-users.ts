// From specification/support/resources/end-users.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { EndUserIdentities } from './end-user-identities.ts';

export type { User, UserInput, UserCreate } from '../objects/user.ts';

/**
 * End users as they see themselves.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class EndUsers extends Resource {
  /** The email addresses and phone numbers of an end user, for calls by that end user. */
  readonly identities: EndUserIdentities = new EndUserIdentities(this.client);

}
