import { didYouMean } from '../errors/did-you-mean.ts';
import { wrongOption } from '../errors/usage-errors.ts';
import type { ApiTokenAuth } from './api-token.ts';
import type { ClientCredentialsAuth } from './client-credentials.ts';
import type { OAuthTokenAuth } from './oauth-token.ts';
import type { PasswordAuth } from './password.ts';
import type { RefreshTokenAuth } from './refresh-token.ts';
import type { TokenStore } from './token-store.ts';

/** How a client says who it is; `null`: it doesn't, on purpose. */
export type AuthOptions =
  | ClientCredentialsAuth
  | RefreshTokenAuth
  | OAuthTokenAuth
  | ApiTokenAuth
  | PasswordAuth
  | null;

/** The keys of each kind of credential; the first key after `email` tells them apart. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  oauthToken: ['oauthToken'],
  token: ['token', 'email'],
  password: ['password', 'email'],
  clientId: ['clientId', 'clientSecret', 'refreshToken', 'store', 'scope'],
};

/** Checks the credential. */
export function checkAuth(auth: AuthOptions): void {
  if (auth !== null) checkValues(auth, kindOf(auth));
}

/** The key that names the kind of a credential. */
export function kindOf(auth: object): string {
  if (typeof auth !== 'object') throw wrongOption('auth', 'must be an object or null');
  const keys = Object.keys(auth).filter((key) => auth[key as never] !== undefined);
  const [kind, other] = Object.keys(KINDS).filter((name) => keys.includes(name));
  if (!kind) throw wrongOption('auth', `needs one of ${Object.keys(KINDS).join(', ')}`);
  if (other) throw wrongOption(`auth.${other}`, `contradicts auth.${kind}: state one of them`);
  const unknown = keys.find((key) => !KINDS[kind]?.includes(key));
  if (unknown)
    throw wrongOption(`auth.${unknown}`, `is not known beside auth.${kind}${didYouMean(unknown, KINDS[kind] ?? [])}`);
  return kind;
}

function checkValues(auth: object, kind: string): void {
  const keys = kind === 'clientId' ? clientKeys(auth as Partial<RefreshTokenAuth>) : (KINDS[kind] ?? []);
  for (const key of keys) {
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

/** The keys of an OAuth client that must be texts: a refresh token works once, so that its successor needs a store. */
function clientKeys({ clientSecret, refreshToken, store, scope }: Partial<RefreshTokenAuth>): string[] {
  if (scope !== undefined && ![scope].flat().every((one) => typeof one === 'string' && /^[!-~ ]+$/.test(one)))
    throw wrongOption('auth.scope', "must be the names of scopes: \"read write\" or ['read', 'write']");
  if (store === undefined && refreshToken !== undefined) throw wrongOption('auth.store', STORE_MISSING);
  if (store === undefined) return ['clientId', 'clientSecret'];
  const isStore = STORE_METHODS.every((name) => typeof (store as TokenStore | null)?.[name] === 'function');
  if (typeof store !== 'string' && !isStore)
    throw wrongOption('auth.store', `must be the path of a file, or have ${STORE_METHODS.join(', ')}`);
  const stated = { clientSecret, refreshToken, ...(typeof store === 'string' && { store }) };
  return ['clientId', ...Object.entries(stated).flatMap(([key, value]) => (value === undefined ? [] : [key]))];
}

const STORE_METHODS = ['load', 'save', 'lock'] as const;

const STORE_MISSING =
  'is missing: a refresh token works once, and its successor must be kept: in a file (or ZENDESK_TOKEN_FILE) or a store of zents/stores';
