import { askForTokens } from './grant.ts';
import { isYoung } from './lifetime.ts';
import { DEFAULT_SCOPE, scopeText } from './scopes.ts';
import type { TokenSource } from './token-source.ts';

/** An OAuth client of the account, acting for the user who made it. Its tokens are renewed by themselves. */
export interface ClientCredentialsAuth {
  /** The client's identifier, as Admin Center shows it. */
  clientId: string;
  /** Only confidential clients have one. */
  clientSecret: string;
  /** What the token shall allow: `['tickets:read', 'users:read']`; default `read write`. What isn't granted throws. */
  scope?: string | readonly string[] | undefined;
}

/** A new token costs one request and ends no other one, so that nothing has to be kept. */
export function clientCredentials({ clientId, clientSecret, scope }: ClientCredentialsAuth): TokenSource {
  const asked = scopeText(scope ?? DEFAULT_SCOPE);
  return {
    endsOthers: false,
    asked,
    async renew(asker, { held, refused }) {
      if (held && held.accessToken === refused && isYoung(held, asker.clock.now())) {
        return { tokens: held, kind: 'kept' };
      }
      const body = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope: asked };
      return { tokens: await askForTokens(asker, body), kind: held ? 'renewed' : 'obtained' };
    },
  };
}
