import { anonymousAuth } from './anonymous.ts';
import { type ApiTokenAuth, apiTokenAuth } from './api-token.ts';
import { type OAuthTokenAuth, oauthTokenAuth } from './oauth-token.ts';
import { type AuthOptions, kindOf } from './options.ts';
import { type PasswordAuth, passwordAuth } from './password.ts';
import type { AuthStrategy } from './strategy.ts';

/** The strategy of a credential that was checked. */
export function strategyOf(auth: AuthOptions): AuthStrategy {
  if (auth === null) return anonymousAuth();
  const kind = kindOf(auth);
  const given = auth as unknown as ApiTokenAuth & PasswordAuth & OAuthTokenAuth;
  if (kind === 'token') return apiTokenAuth(given);
  return kind === 'password' ? passwordAuth(given) : oauthTokenAuth(given);
}
