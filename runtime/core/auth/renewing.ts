import type { ZendeskError } from '../errors/zendesk-error.ts';
import { isDue, isOver } from './lifetime.ts';
import { refuseMissingScopes } from './scopes.ts';
import type { Asker, SharedAuth } from './strategy.ts';
import type { TokenSource } from './token-source.ts';
import type { Tokens } from './tokens.ts';

/** Milliseconds after an early renewal that failed, until the next one. */
const NEXT_EARLY_RENEWAL = 10_000;

/**
 * A bearer token that is renewed before it ends, and when the server refuses it. However many requests wait for it, one
 * renewal is under way: for the client and all that share its credential.
 */
export function renewingAuth(source: TokenSource): SharedAuth {
  const renewing = new Renewing(source);
  return (asker) => ({
    authorization: async () => bearer(await renewing.tokens(asker)),
    reject: (authorization) => renewing.reject(authorization, asker),
  });
}

class Renewing {
  readonly #source: TokenSource;
  #held: Tokens | undefined;
  #refused: string | undefined;
  /** Tokens that were seen to allow all that was asked for. */
  #sufficient: Tokens | undefined;
  #renewal: Promise<Tokens> | undefined;
  #nextEarly = 0;

  constructor(source: TokenSource) {
    this.#source = source;
  }

  async tokens(asker: Asker): Promise<Tokens> {
    const tokens = await this.#current(asker);
    if (tokens === this.#sufficient) return tokens;
    refuseMissingScopes(this.#source.asked, tokens);
    this.#sufficient = tokens;
    return tokens;
  }

  reject(authorization: string | undefined, { events }: Asker): boolean {
    const held = this.#held;
    // Only the request that held the current token takes it back: the others find its successor.
    if (held && authorization === bearer(held) && this.#refused !== held.accessToken) {
      this.#refused = held.accessToken;
      events.emit('token', () => ({ kind: 'refused', expiresAt: held.expiresAt }));
    }
    return true;
  }

  async #current(asker: Asker): Promise<Tokens> {
    const now = asker.clock.now();
    const held = this.#held;
    if (!held || isOver(held, now) || held.accessToken === this.#refused) return this.#renewed(asker);
    if (!isDue(held, now) || now < this.#nextEarly) return held;
    const early = this.#renewedEarly(held, asker);
    // Where a renewal ends the old token, a request that still goes out with it would be refused in mid-flight.
    return this.#source.endsOthers ? early : held;
  }

  /** The held token goes on being used if no better one can be had: it still works. */
  async #renewedEarly(held: Tokens, asker: Asker): Promise<Tokens> {
    try {
      return await this.#renewed(asker);
    } catch (error) {
      this.#nextEarly = asker.clock.now() + NEXT_EARLY_RENEWAL;
      // The source has renewed, and could not keep what it got: the held token has ended.
      const { code, action } = error as ZendeskError & { action?: string };
      if (code === 'token_store' && action === 'save') this.#held = undefined;
      asker.log.warn(`The access token could not be renewed ahead of its end: ${(error as Error).message}`);
      if (!this.#held) throw error;
      return held;
    }
  }

  #renewed(asker: Asker): Promise<Tokens> {
    this.#renewal ??= this.#renew(asker).finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  async #renew(asker: Asker): Promise<Tokens> {
    const { tokens, kind } = await this.#source.renew(asker, { held: this.#held, refused: this.#refused });
    this.#held = tokens;
    this.#refused = undefined;
    if (kind !== 'kept') asker.events.emit('token', () => ({ kind, expiresAt: tokens.expiresAt }));
    return tokens;
  }
}

function bearer({ accessToken }: Tokens): string {
  return `Bearer ${accessToken}`;
}
