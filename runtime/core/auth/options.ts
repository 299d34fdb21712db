import { wrongOption } from '../errors/usage-errors.ts';
import type { ApiTokenAuth } from './api-token.ts';
import type { ClientCredentialsAuth } from './client-credentials.ts';
import type { OAuthTokenAuth } from './oauth-token.ts';
import type { PasswordAuth } from './password.ts';
import type { RefreshTokenAuth } from './refresh-token.ts';

/** How a client says who it is; `null`: it doesn't, on purpose. */
export type AuthOptions =
  | ClientCredentialsAuth
  | RefreshTokenAuth
  | OAuthTokenAuth
  | ApiTokenAuth
  | PasswordAuth
  | null;

/** The key that names each kind of credential. */
const KINDS = ['oauthToken', 'token', 'password', 'clientId'] as const;

/** The kind of a credential: the key that only this kind has. */
export function kindOf(auth: object): (typeof KINDS)[number] {
  if (typeof auth !== 'object') throw wrongOption('auth', 'must be an object or null');
  const [kind, other] = KINDS.filter((name) => auth[name as never] !== undefined);
  if (!kind) throw wrongOption('auth', `needs one of ${KINDS.join(', ')}`);
  if (other) throw wrongOption(`auth.${other}`, `contradicts auth.${kind}: state one of them`);
  return kind;
}
