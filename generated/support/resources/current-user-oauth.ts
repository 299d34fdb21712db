// From specification/support/resources/current-user-oauth.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { CurrentUserOauthClients } from './current-user-oauth-clients.ts';

/** What applications of the signed-in user use. */
export class CurrentUserOauth extends Resource {
  /** Applications that the signed-in user made. */
  readonly clients: CurrentUserOauthClients = new CurrentUserOauthClients(this.client);

}
