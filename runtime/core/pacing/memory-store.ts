import { afterLesson, afterTaking, type BudgetState, EMPTY_BUDGET, HORIZON, nextSlot } from './budget.ts';
import type { RateLimitDemand, RateLimitGrant, RateLimitStore } from './store.ts';

/** A store that answers at once. */
export interface MemoryRateLimitStore extends RateLimitStore {
  take(demands: readonly RateLimitDemand[]): RateLimitGrant;
}

/** Keeps budgets in memory: those of one client and of what is derived from it. */
export function memoryRateLimitStore(now: () => number): MemoryRateLimitStore {
  const states = new Map<string, BudgetState>();
  const stateOf = (key: string): BudgetState => states.get(key) ?? EMPTY_BUDGET;
  return {
    take(demands) {
      const time = now();
      const { slot, key } = latestOf(
        demands.map((one) => [one.key, nextSlot(stateOf(one.key), one, time)]),
        time,
      );
      const waitMs = slot - time;
      // Asked for again a little before, so that whoever asks gets a place ahead of time.
      if (waitMs > HORIZON) return { isGranted: false, waitMs: waitMs - HORIZON / 2, key };
      for (const demand of demands) states.set(demand.key, afterTaking(stateOf(demand.key), demand, slot));
      return { isGranted: true, waitMs, key };
    },
    learn(lessons) {
      for (const lesson of lessons) states.set(lesson.key, afterLesson(stateOf(lesson.key), lesson, now()));
    },
  };
}

function latestOf(
  slots: readonly (readonly [string, number])[],
  now: number,
): { slot: number; key: string | undefined } {
  let latest: { slot: number; key: string | undefined } = { slot: now, key: undefined };
  for (const [key, slot] of slots) if (slot > latest.slot) latest = { slot, key };
  return latest;
}
