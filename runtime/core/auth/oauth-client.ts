import { type ClientCredentialsAuth, clientCredentials } from './client-credentials.ts';
import { type RefreshTokenAuth, refreshToken } from './refresh-token.ts';
import { renewingAuth } from './renewing.ts';
import { fileTokenStore } from './stores/file.ts';
import type { SharedAuth } from './strategy.ts';

/** An OAuth client that acts for itself, or, where there is a store of tokens, for the user who signed in to it. */
export function oauthClientAuth(auth: ClientCredentialsAuth | RefreshTokenAuth): SharedAuth {
  if (!isForUser(auth)) return renewingAuth(clientCredentials(auth));
  const { store } = auth;
  return renewingAuth(refreshToken(auth, typeof store === 'string' ? fileTokenStore(store) : store));
}

function isForUser(auth: ClientCredentialsAuth | RefreshTokenAuth): auth is RefreshTokenAuth {
  return 'store' in auth && auth.store !== undefined;
}
