import { afterLesson, afterTaking, type BudgetState, EMPTY_BUDGET, HORIZON, isOver, nextSlot } from './budget.ts';
import type { RateLimitDemand, RateLimitGrant, RateLimitStore } from './store.ts';

/** A store that answers at once. */
export interface MemoryRateLimitStore extends RateLimitStore {
  take(demands: readonly RateLimitDemand[]): RateLimitGrant;
}

/** Budgets that are kept until those are looked for that are over. */
export const MANY_BUDGETS = 1_000;

/** Keeps budgets in memory: those of one client and of what is derived from it. */
export function memoryRateLimitStore(now: () => number): MemoryRateLimitStore {
  const states = new Map<string, BudgetState>();
  const stateOf = (key: string): BudgetState => states.get(key) ?? EMPTY_BUDGET;
  let many = MANY_BUDGETS;
  const keep = (key: string, state: BudgetState): void => {
    states.set(key, state);
    if (states.size <= many) return;
    forgetOver(states, now());
    many = Math.max(MANY_BUDGETS, 2 * states.size);
  };
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
      for (const demand of demands) keep(demand.key, afterTaking(stateOf(demand.key), demand, slot));
      return { isGranted: true, waitMs, key };
    },
    learn(lessons) {
      for (const lesson of lessons) keep(lesson.key, afterLesson(stateOf(lesson.key), lesson, now()));
    },
  };
}

/** Some budgets are one for each record, of which there is no end. */
function forgetOver(states: Map<string, BudgetState>, now: number): void {
  for (const [key, state] of states) if (isOver(state, now)) states.delete(key);
}

function latestOf(
  slots: readonly (readonly [string, number])[],
  now: number,
): { slot: number; key: string | undefined } {
  let latest: { slot: number; key: string | undefined } = { slot: now, key: undefined };
  for (const [key, slot] of slots) if (slot > latest.slot) latest = { slot, key };
  return latest;
}
