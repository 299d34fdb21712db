import type { RateLimitStore } from './store.ts';

/** How much of what an account takes a client may use; requests beyond it wait, as `onRateLimit` says. */
export interface RateLimitOptions {
  /** A fixed budget: so many requests in `per`. Default: none, what the account's headers say counts. */
  limit?: number | undefined;
  /** Milliseconds of the window of `limit`; default 60,000. */
  per?: number | undefined;
  /**
   * Part of the account's limit, above 0 and up to 1: with 0.5 at least half of it stays for others. It counts the
   * requests of the clients that share the budget, from the first answer on that says what the limit is.
   */
  share?: number | undefined;
  /**
   * Milliseconds that all calls of the client together may wait for rate limits; time in which several wait counts once.
   * Default: no end. Beyond it calls that would wait reject with `RateLimitBudgetExceededError`.
   */
  maxTotalWait?: number | undefined;
  /** Where budgets are kept: the memory of the client, or what several processes share, as `redisRateLimitStore` of `zents/stores`. */
  store?: RateLimitStore | undefined;
}

/** Written as a number, it is requests a minute. */
export function rateLimitOptionsOf(rateLimit: number | RateLimitOptions | undefined): RateLimitOptions {
  return typeof rateLimit === 'number' ? { limit: rateLimit } : (rateLimit ?? {});
}
