/** What the last answer said of the account's rate limit. */
export interface RateLimitState {
  /** Requests a minute. */
  limit: number;
  /** Requests left in this minute. */
  remaining: number;
  /** Seconds until the count starts anew; undefined where the server doesn't say. */
  reset: number | undefined;
}

const PREFIXES = ['x-rate-limit', 'ratelimit', 'rate-limit'];

/** Reads whichever family of rate-limit headers the answer has; undefined: none. */
export function readRateLimit(headers: Readonly<Record<string, string>>): RateLimitState | undefined {
  const prefix = PREFIXES.find((name) => headers[`${name}-remaining`]);
  if (!prefix) return undefined;
  const limit = headers[prefix] ?? headers[`${prefix}-limit`];
  const reset = headers[`${prefix}-reset`] ?? headers['ratelimit-reset'] ?? headers['rate-limit-reset'];
  return {
    limit: Number(limit),
    remaining: Number(headers[`${prefix}-remaining`]),
    reset: reset === undefined ? undefined : Number(reset),
  };
}
