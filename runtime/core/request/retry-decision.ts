import type { RetryClass } from '../operation/operation.ts';
import type { OnRateLimit } from './context.ts';
import { FIRST_BACKOFF, LAST_BACKOFF } from './defaults.ts';

/** How an attempt failed. */
export type Failure =
  | 'rate limited'
  | 'not sent'
  | 'server error'
  | 'connection error'
  | 'timeout'
  | 'unexpected answer'
  | 'still in progress'
  | 'refused';

/** All that the decision depends on. */
export interface FailedAttempt {
  failure: Failure;
  retry: RetryClass;
  /** What was sent can't be sent again: a stream. */
  isOnce: boolean;
  /** Repetitions so far, those after a rate limit left out. */
  retries: number;
  maxRetries: number;
  /** Waits for the rate limit so far. */
  rateLimitWaits: number;
  /** Milliseconds waited for the rate limit so far. */
  waited: number;
  maxRateLimitWait: number;
  onRateLimit: OnRateLimit;
  /** Milliseconds that the server asks to wait; undefined: it doesn't. */
  retryAfter: number | undefined;
  /** From 0 to below 1. */
  random: number;
}

/** What to do after a failed attempt, and why. */
export type RetryDecision = { retry: true; afterMs: number; because: Failure } | { retry: false; because: string };

/** Decides whether a failed attempt is repeated, and when. */
export function retryDecision(attempt: FailedAttempt): RetryDecision {
  const { failure, retry, retries, maxRetries } = attempt;
  if (failure === 'refused') return stop('a repetition would be refused as well');
  if (attempt.isOnce) return stop('a stream can be sent only once');
  if (maxRetries === 0) return stop('repetitions are switched off');
  // A rate-limited request was not carried out, whatever its method, and says itself when to come back.
  if (failure === 'rate limited') return afterRateLimit(attempt);
  if (retry === 'never' && failure !== 'not sent') return stop('it may have been carried out');
  if (retries >= maxRetries) return stop('all repetitions are used up');
  return within(attempt, Math.max(attempt.retryAfter ?? 0, backoff(retries, attempt.random)));
}

function afterRateLimit(attempt: FailedAttempt): RetryDecision {
  if (attempt.onRateLimit === 'throw') return stop('the caller wants to know of rate limits');
  // The backoff counts only where the server says 0 again and again.
  return within(
    attempt,
    Math.max(attempt.retryAfter ?? 0, attempt.rateLimitWaits && backoff(attempt.rateLimitWaits, attempt.random)),
  );
}

function within({ failure, retryAfter, waited, maxRateLimitWait }: FailedAttempt, afterMs: number): RetryDecision {
  if (retryAfter !== undefined && waited + afterMs > maxRateLimitWait) return stop('the wait would be too long');
  return { retry: true, afterMs, because: failure };
}

function stop(because: string): RetryDecision {
  return { retry: false, because };
}

/** Exponential, with half of it left to chance, so that clients that failed together don't come back together. */
function backoff(retries: number, random: number): number {
  return Math.min(LAST_BACKOFF, FIRST_BACKOFF * 2 ** retries) * (0.5 + random / 2);
}
