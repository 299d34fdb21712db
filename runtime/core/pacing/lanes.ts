import { createLimiter, type Limiter } from './limiter.ts';

/** Requests that draw from the same budgets stand in one line: only the first asks for a place. */
export interface Lane {
  readonly line: Limiter;
  /** Milliseconds that its first ones have waited for rate limits, since it began. */
  waited: number;
  /** Until when its first one waits. */
  blockedUntil: number;
}

/** Lanes by name, as long as somebody stands in them. */
export interface Lanes {
  /** Runs in a lane. */
  use<T>(name: string, run: (lane: Lane) => Promise<T>): Promise<T>;
}

/** Starts without any. */
export function createLanes(): Lanes {
  const lanes = new Map<string, { lane: Lane; users: number }>();
  return {
    async use(name, run) {
      const entry = lanes.get(name) ?? { lane: { line: createLimiter(1), waited: 0, blockedUntil: 0 }, users: 0 };
      lanes.set(name, entry);
      entry.users++;
      try {
        return await run(entry.lane);
      } finally {
        if (--entry.users === 0) lanes.delete(name);
      }
    },
  };
}
