import { AuthenticationError } from '../errors/api-error.ts';
import { wrongOption } from '../errors/usage-errors.ts';
import { askForTokens } from './grant.ts';
import { type CheckedStore, checkedStore } from './kept-tokens.ts';
import { isDue, isYoung } from './lifetime.ts';
import { scopeText } from './scopes.ts';
import type { Asker } from './strategy.ts';
import type { KnownTokens, RenewedTokens, TokenSource } from './token-source.ts';
import type { TokenStore } from './token-store.ts';
import type { Tokens } from './tokens.ts';

/** A user who has signed in to an OAuth client. Each renewal replaces both tokens, and the store keeps them. */
export interface RefreshTokenAuth {
  /** The client's identifier, as Admin Center shows it. */
  clientId: string;
  /** Public clients have none. */
  clientSecret?: string | undefined;
  /**
   * What the first tokens are got by where the store has none yet, or where its own are refused; it works once. It may
   * be left out where the store has tokens: those that `exchangeCode` gave.
   */
  refreshToken?: string | undefined;
  /** Keeps the tokens beyond the process; a text is the path of a file. One store for each account and user. */
  store: TokenStore | string;
  /** What the tokens must allow: less throws. Default: whatever they allow. */
  scope?: string | readonly string[] | undefined;
}

/** Tokens that a store keeps: it is read and written by one holder of its lock at a time, here and in other processes. */
export function refreshToken(auth: RefreshTokenAuth, store: TokenStore): TokenSource {
  const source = new Rotating(auth, store);
  const asked = auth.scope === undefined ? undefined : scopeText(auth.scope);
  return { endsOthers: true, asked, renew: (asker, known) => source.renew(asker, known) };
}

/** Somebody else has renewed meanwhile: no failure, but a reason not to repeat the grant. */
class Overtaken {
  readonly tokens: Tokens;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }
}

class Rotating {
  readonly #auth: RefreshTokenAuth;
  readonly #store: TokenStore;
  /** What a store that failed has not kept: the only copy. */
  #unsaved: Tokens | undefined;

  constructor(auth: RefreshTokenAuth, store: TokenStore) {
    this.#auth = auth;
    this.#store = store;
  }

  renew(asker: Asker, known: KnownTokens): Promise<RenewedTokens> {
    const store = checkedStore(this.#store, asker.origin);
    return store.lock(async () => {
      const stored = await store.load();
      return (await this.#withoutAsking(stored, store, asker, known)) ?? this.#ask(stored, store, asker);
    });
  }

  /** The tokens that are there, where nothing speaks against them. */
  async #withoutAsking(
    stored: Tokens | undefined,
    store: CheckedStore,
    { clock }: Asker,
    { held, refused }: KnownTokens,
  ): Promise<RenewedTokens | undefined> {
    const unsaved = this.#unsaved;
    if (unsaved && (stored?.obtainedAt ?? 0) <= unsaved.obtainedAt) return this.#kept(unsaved, store);
    if (!stored || isDue(stored, clock.now())) return undefined;
    if (stored.accessToken !== refused) {
      return { tokens: stored, kind: stored.accessToken === held?.accessToken ? 'kept' : 'reloaded' };
    }
    return isYoung(stored, clock.now()) ? { tokens: stored, kind: 'kept' } : undefined;
  }

  async #ask(stored: Tokens | undefined, store: CheckedStore, asker: Asker): Promise<RenewedTokens> {
    const given = this.#auth.refreshToken;
    const token = stored?.refreshToken ?? given;
    if (token === undefined) throw wrongOption('auth.refreshToken', NOTHING_STORED);
    try {
      return await this.#renewBy(token, stored, store, asker);
    } catch (error) {
      if (error instanceof Overtaken) return { tokens: error.tokens, kind: 'reloaded' };
      if (!isInvalidGrant(error)) throw error;
      const now = await store.load();
      if (now && now.refreshToken !== stored?.refreshToken) return { tokens: now, kind: 'reloaded' };
      // The user has signed in again, and the store still has the tokens from before.
      if (given !== undefined && given !== token) return this.#renewBy(given, stored, store, asker);
      asker.events.emit('token', () => ({ kind: 'refused', expiresAt: stored?.refreshTokenExpiresAt }));
      throw error;
    }
  }

  async #renewBy(token: string, before: Tokens | undefined, store: CheckedStore, asker: Asker): Promise<RenewedTokens> {
    const { clientId, clientSecret } = this.#auth;
    const body = {
      grant_type: 'refresh_token',
      client_id: clientId,
      ...(clientSecret !== undefined && { client_secret: clientSecret }),
      refresh_token: token,
    };
    const tokens = await askForTokens(asker, body, async () => {
      const stored = await store.load();
      if (stored && stored.refreshToken !== before?.refreshToken) throw new Overtaken(stored);
    });
    return this.#kept(tokens, store);
  }

  /** Saved before anybody uses it: whatever happens then, the next process finds it. */
  async #kept(tokens: Tokens, store: CheckedStore): Promise<RenewedTokens> {
    this.#unsaved = tokens;
    await store.save(tokens);
    this.#unsaved = undefined;
    return { tokens, kind: 'renewed' };
  }
}

const NOTHING_STORED =
  'is missing: the store has no tokens yet; let the user sign in (authorizationUrl, exchangeCode) and save them in the store';

function isInvalidGrant(error: unknown): boolean {
  return error instanceof AuthenticationError && error.apiCode === 'invalid_grant';
}
