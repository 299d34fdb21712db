import type { Signal } from '../transport/transport.ts';
import { createLimiter } from './limiter.ts';
import { type RateLimitState, readRateLimit } from './rate-limit-headers.ts';

/** Decides when a request may go out and learns from what comes back. */
export interface Pacer {
  /** Last known state of the account's rate limit; undefined before the first answer that says. */
  readonly rateLimit: RateLimitState | undefined;
  /** Resolves when a request may go out, with the function to call when it is over. */
  enter(signal: Signal | undefined): Promise<() => void>;
  /** Takes note of the headers of an answer. */
  observe(headers: Readonly<Record<string, string>>): void;
}

/** Makes the pacer of one client. */
export function createPacer(concurrency: number): Pacer {
  const { enter } = createLimiter(concurrency);
  let rateLimit: RateLimitState | undefined;
  return {
    enter,
    get rateLimit() {
      return rateLimit;
    },
    observe: (headers) => {
      rateLimit = readRateLimit(headers) ?? rateLimit;
    },
  };
}
