import { RateLimitError } from '../errors/api-error.ts';
import { RateLimitBudgetExceededError } from '../errors/request-errors.ts';
import type { Patience, Turn } from './turn.ts';

/** Time that a client spends on waiting for rate limits; what several calls wait at once counts once. */
export interface TotalWait {
  /**
   * Takes a wait that begins now.
   *
   * @throws RateLimitBudgetExceededError if it would be more than all calls together may wait
   */
  spend(waitMs: number, waiter: string, cause?: unknown): void;
}

/** Starts to count, up to so many milliseconds. */
export function createTotalWait(maxTotalWait: number, now: () => number): TotalWait {
  let spent = 0;
  let paidUntil = 0;
  return {
    spend(waitMs, waiter, cause) {
      const until = now() + waitMs;
      const more = Math.max(0, until - Math.max(now(), paidUntil));
      if (spent + more > maxTotalWait)
        throw new RateLimitBudgetExceededError(
          `${waiter} would wait ${seconds(waitMs)} for the rate limit, but of rateLimit.maxTotalWait ` +
            `(${seconds(maxTotalWait)} for all calls together) ${seconds(maxTotalWait - spent)} are left`,
          { retryAfter: waitMs / 1000, cause },
        );
      spent += more;
      paidUntil = Math.max(paidUntil, until);
    },
  };
}

/** @throws RateLimitError if the caller doesn't bear so long a wait; nothing was sent */
export function refuseIfTooLong(turn: Turn, patience: Patience, waitMs: number, budget: string): void {
  const because = reasonAgainst(turn, patience, waitMs);
  if (!because) return;
  const { operation, shownUrl } = turn;
  const { method } = operation;
  const message = `${method} ${shownUrl} was not sent: ${budget} is used up for ${seconds(waitMs)}, and ${because}`;
  const nothing = { apiCode: undefined, details: {}, requestId: undefined, headers: {} };
  throw new RateLimitError(message, { ...nothing, status: 429, method, url: shownUrl, retryAfter: waitMs / 1000 });
}

function reasonAgainst(
  { waiting }: Turn,
  { onRateLimit, maxRateLimitWait }: Patience,
  waitMs: number,
): string | undefined {
  if (onRateLimit === 'throw') return "onRateLimit is 'throw'";
  if (waiting.ms + waitMs <= maxRateLimitWait) return undefined;
  const before = waiting.ms > 0 ? `, of which it has waited ${seconds(waiting.ms)}` : '';
  return `maxRateLimitWait is ${seconds(maxRateLimitWait)}${before}`;
}

/** `1.5 s`. */
export function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
