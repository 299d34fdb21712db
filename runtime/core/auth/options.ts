import { didYouMean } from '../errors/did-you-mean.ts';
import { wrongOption } from '../errors/usage-errors.ts';
import type { Logger } from '../log/logger.ts';
import type { ApiTokenAuth } from './api-token.ts';
import type { OAuthTokenAuth } from './oauth-token.ts';
import type { PasswordAuth } from './password.ts';

/** How a client says who it is; `null`: it doesn't, on purpose. */
export type AuthOptions = ApiTokenAuth | PasswordAuth | OAuthTokenAuth | null;

/** The keys of each kind of credential; the first key after `email` tells them apart. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  oauthToken: ['oauthToken'],
  token: ['token', 'email'],
  password: ['password', 'email'],
  clientId: ['clientId', 'clientSecret', 'refreshToken', 'store'],
};

const RETIREMENT: Readonly<Record<string, string>> = {
  token: 'API tokens stop working on 2027-04-30: use an OAuth token',
  password: 'Zendesk has retired passwords: use an OAuth token',
};

const warned = new Set<string>();

/** Checks the credential. A kind that retires is warned of once a process. */
export function checkAuth(auth: AuthOptions, log: Logger): void {
  if (auth === null) return;
  const kind = kindOf(auth);
  checkValues(auth, kind);
  const retirement = RETIREMENT[kind];
  if (retirement && !warned.has(kind)) log.warn(retirement);
  warned.add(kind);
}

/** The key that names the kind of a credential. */
export function kindOf(auth: object): string {
  if (typeof auth !== 'object') throw wrongOption('auth', 'must be an object or null');
  const keys = Object.keys(auth).filter((key) => auth[key as never] !== undefined);
  const [kind, other] = Object.keys(KINDS).filter((name) => keys.includes(name));
  if (!kind) throw wrongOption('auth', `needs one of ${Object.keys(KINDS).join(', ')}`);
  if (other) throw wrongOption(`auth.${other}`, `contradicts auth.${kind}: state one of them`);
  if (kind === 'clientId')
    throw wrongOption('auth.clientId', 'and refresh tokens are not supported by this version yet');
  const unknown = keys.find((key) => !KINDS[kind]?.includes(key));
  if (unknown)
    throw wrongOption(`auth.${unknown}`, `is not known beside auth.${kind}${didYouMean(unknown, KINDS[kind] ?? [])}`);
  return kind;
}

function checkValues(auth: object, kind: string): void {
  for (const key of KINDS[kind] ?? []) {
    const value: unknown = auth[key as never];
    if (key === 'oauthToken' && typeof value === 'function') continue;
    if (typeof value !== 'string' || !value.trim())
      throw wrongOption(`auth.${key}`, 'must be a string that is not empty');
    if (/\p{Cc}/u.test(value)) throw wrongOption(`auth.${key}`, 'must not hold control characters');
  }
  const { email = '' } = auth as { email?: string };
  if (email.includes(':')) throw wrongOption('auth.email', 'must not hold a colon');
  if (email.endsWith('/token')) throw wrongOption('auth.email', 'must not end in "/token"');
}
