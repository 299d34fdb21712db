import { type TokenStoreAction, TokenStoreError } from '../errors/auth-errors.ts';
import { wrongOption } from '../errors/usage-errors.ts';
import { redactText } from '../log/redact.ts';
import type { TokenStore } from './token-store.ts';
import { isTokenText, shownTokens, type Tokens } from './tokens.ts';

/** A store whose failures are told in the client's words, without the tokens, and whose tokens are for this account. */
export interface CheckedStore {
  load(): Promise<Tokens | undefined>;
  save(tokens: Tokens): Promise<void>;
  lock<T>(run: () => Promise<T>): Promise<T>;
}

/** Checks what a store does. */
export function checkedStore(store: TokenStore, origin: string): CheckedStore {
  return {
    load: async () => tokensOfStore(await during('load', [], async () => store.load()), origin),
    save: (tokens) => during('save', secretsIn(tokens), async () => store.save(tokens)),
    lock: (run) => withLock(store, run),
  };
}

/** What `run` throws is its own; what else the lock throws is the store's. */
async function withLock<T>(store: TokenStore, run: () => Promise<T>): Promise<T> {
  let outcome: { value: T } | { error: unknown } | undefined;
  const once = async (): Promise<void> => {
    try {
      outcome = { value: await run() };
    } catch (error) {
      outcome = { error };
    }
  };
  const locking = during('lock', [], async () => store.lock(once));
  // Once it has run, a lock that can't be given back changes nothing of what was done: it ends by itself.
  await locking.catch((error: unknown) => (outcome ? undefined : Promise.reject(error)));
  if (!outcome) throw new TokenStoreError('The store of the tokens has not run what it locks', { action: 'lock' });
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

const UNSAVED =
  'the refresh token that it holds works no more, and only this process has the new one: do not end it before the store works again; the next request saves it first';

async function during<T>(action: TokenStoreAction, secrets: string[], run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const cause = withoutSecrets(error, secrets);
    const consequence = action === 'save' ? `; ${UNSAVED}` : '';
    const message = `The store of the tokens failed to ${action}: ${cause.message}${consequence}`;
    throw new TokenStoreError(message, { action, cause });
  }
}

/** Drivers of databases keep the command on their errors, and with it what was to be saved: a copy has the words only. */
function withoutSecrets(error: unknown, secrets: string[]): Error {
  const cause = new Error(redactText(error instanceof Error ? error.message : String(error), secrets));
  const stack = error instanceof Error ? error.stack : undefined;
  if (stack) cause.stack = redactText(stack, secrets);
  return cause;
}

const SOMETHING_ELSE =
  'The store of the tokens holds something else: save what exchangeCode gives, with accessToken, obtainedAt and origin';

function secretsIn({ accessToken, refreshToken }: Tokens): string[] {
  return refreshToken === undefined ? [accessToken] : [accessToken, refreshToken];
}

/** What a store holds may come from anywhere: a file edited by hand, a database of another account. */
function tokensOfStore(value: unknown, origin: string): Tokens | undefined {
  if (value === undefined || value === null) return undefined;
  const tokens = value as Tokens;
  const isWhole =
    isTokenText(tokens.accessToken) &&
    typeof tokens.obtainedAt === 'number' &&
    [undefined, null].includes(tokens.refreshToken as undefined) === !isTokenText(tokens.refreshToken) &&
    (tokens.expiresAt == null || typeof tokens.expiresAt === 'number');
  if (!isWhole) throw new TokenStoreError(SOMETHING_ELSE, { action: 'load' });
  if (tokens.origin !== origin)
    throw wrongOption(
      'auth.store',
      `holds the tokens of ${tokens.origin}, not of ${origin}: every account needs its own`,
    );
  return shownTokens(tokens);
}
