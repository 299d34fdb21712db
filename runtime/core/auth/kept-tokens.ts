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
    load: async () =>
      tokensOfStore(await during('load', [], () => within(LONGEST_ANSWER, (async () => store.load())())), origin),
    save: (tokens) =>
      during('save', secretsIn(tokens), () => within(LONGEST_ANSWER, (async () => store.save(tokens))())),
    lock: (run) => withLock(store, run),
  };
}

/** Milliseconds that a store may take to load, to save, and to give a lock back. */
const LONGEST_ANSWER = 30_000;

/** Milliseconds to wait for a lock: who holds it asks for tokens, and asks again where the answer is lost. */
const LONGEST_LOCK = 180_000;

/** What `run` throws is its own; what else the lock throws is the store's. */
async function withLock<T>(store: TokenStore, run: () => Promise<T>): Promise<T> {
  const work = lockedWork(run);
  const locking = during('lock', [], async () => store.lock(work.once));
  await during('lock', [], () => within(LONGEST_LOCK, Promise.race([work.begun, locking]))).catch(work.giveUp);
  await Promise.race([work.ended, locking]).catch(() => {});
  // Once it has run, a lock that can't be given back changes nothing of what was done: it ends by itself.
  await within(LONGEST_ANSWER, locking).catch((error: unknown) => (work.outcome() ? undefined : Promise.reject(error)));
  const outcome = work.outcome();
  if (!outcome) throw new TokenStoreError('The store of the tokens has not run what it locks', { action: 'lock' });
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

/** What is done within a lock, unless nobody waits for it any more. */
function lockedWork<T>(run: () => Promise<T>) {
  let outcome: { value: T } | { error: unknown } | undefined;
  let isGivenUp = false;
  const [begun, ended] = [signal(), signal()];
  return {
    begun: begun.given,
    ended: ended.given,
    outcome: () => outcome,
    giveUp: (error: unknown): never => {
      isGivenUp = true;
      throw error;
    },
    once: async (): Promise<void> => {
      if (isGivenUp) return;
      begun.give();
      try {
        outcome = { value: await run() };
      } catch (error) {
        outcome = { error };
      }
      ended.give();
    },
  };
}

function signal(): { given: Promise<void>; give: () => void } {
  let give = (): void => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

/** The time is the system's, whatever clock a client has: it is the store that is late. */
async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

const UNSAVED =
  'the refresh token that it holds works no more, and only this process has the new one: do not end it before the store works again; the next request saves it first';

async function during<T>(action: TokenStoreAction, secrets: string[], run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof TokenStoreError) throw error;
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
