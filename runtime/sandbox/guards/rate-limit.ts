import { rateLimited } from '../http/failure.ts';
import type { Clock } from '../types.ts';

/** A budget of requests a minute. */
export interface RateLimit {
  /** Counts a request; refuses it where the budget is used up. */
  take(): void;
  /** What an answer says about the budget. */
  headers(): Readonly<Record<string, string>>;
  reset(): void;
}

const MINUTE = 60_000;

/** What headers say where nothing is limited. */
const UNLIMITED = { 'x-rate-limit': '700', 'x-rate-limit-remaining': '699' } as const;

/** A limit that is enforced, or only told of where there is none. */
export function createRateLimit(limit: number | undefined, clock: Clock): RateLimit {
  return limit === undefined ? { take() {}, headers: () => UNLIMITED, reset() {} } : enforced(limit, clock);
}

function enforced(limit: number, clock: Clock): RateLimit {
  let start = clock();
  let used = 0;
  const secondsLeft = (): number => Math.max(1, Math.ceil((start + MINUTE - clock()) / 1000));
  return {
    take() {
      if (clock() - start >= MINUTE) [start, used] = [clock(), 0];
      if (used >= limit) throw rateLimited(secondsLeft());
      used += 1;
    },
    headers: () => budgetHeaders(limit, limit - used, secondsLeft()),
    reset() {
      [start, used] = [clock(), 0];
    },
  };
}

function budgetHeaders(limit: number, remaining: number, reset: number): Record<string, string> {
  return {
    'x-rate-limit': String(limit),
    'x-rate-limit-remaining': String(remaining),
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(reset),
  };
}
