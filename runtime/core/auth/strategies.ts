import type { Logger } from '../log/logger.ts';
import { anonymousAuth } from './anonymous.ts';
import { type ApiTokenAuth, apiTokenAuth } from './api-token.ts';
import type { ClientCredentialsAuth } from './client-credentials.ts';
import { type OAuthTokenAuth, oauthTokenAuth } from './oauth-token.ts';
import { type AuthOptions, kindOf } from './options.ts';
import { type PasswordAuth, passwordAuth } from './password.ts';
import type { RefreshTokenAuth } from './refresh-token.ts';
import { warnOfRetirement } from './retirement.ts';
import type { AuthStrategy, SharedAuth } from './strategy.ts';

/**
 * The strategy of a credential that was checked; what renews tokens comes only where there is something to renew. A kind
 * that retires is warned of.
 */
export async function strategyOf(auth: AuthOptions, log: Pick<Logger, 'warn'>): Promise<SharedAuth> {
  if (auth !== null) warnOfRetirement(kindOf(auth), log);
  if (auth !== null && kindOf(auth) === 'clientId') {
    const { oauthClientAuth } = await import('./oauth-client.ts');
    return oauthClientAuth(auth as ClientCredentialsAuth | RefreshTokenAuth);
  }
  const strategy = statedStrategy(auth);
  return () => strategy;
}

/** A credential that is stated as it is sent. */
function statedStrategy(auth: AuthOptions): AuthStrategy {
  if (auth === null) return anonymousAuth();
  const kind = kindOf(auth);
  const given = auth as unknown as ApiTokenAuth & PasswordAuth & OAuthTokenAuth;
  if (kind === 'token') return apiTokenAuth(given);
  return kind === 'password' ? passwordAuth(given) : oauthTokenAuth(given);
}
