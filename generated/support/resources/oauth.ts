// From specification/support/resources/oauth.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { OauthClients } from './oauth-clients.ts';
import { OauthGlobalClients } from './oauth-global-clients.ts';
import { OauthTokens } from './oauth-tokens.ts';

/** What applications use to act for users. */
export class Oauth extends Resource {
  /** Applications that users of the account let act for them. */
  readonly clients: OauthClients = new OauthClients(this.client);

  /** Applications of other accounts that users of this one let act for them. */
  readonly globalClients: OauthGlobalClients = new OauthGlobalClients(this.client);

  /** Tokens that let applications act for users. */
  readonly tokens: OauthTokens = new OauthTokens(this.client);

}
