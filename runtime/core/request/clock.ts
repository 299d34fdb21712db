import type { Clock } from './context.ts';
import { wait } from './wait.ts';

/** The clock of the system, looked at anew each time: a test may put its own in the place of `Date`. */
export const systemClock: Clock = { now: () => Date.now(), random: () => Math.random(), wait };

/** Timers end a moment early at times; a wait that ends earlier than that is a test's. */
const EARLY = 5;

const steadied = new WeakMap<Clock, Clock>();

/**
 * Takes a clock at its word: whoever was told that a wait is over finds that its time has passed. One clock gives one,
 * so that all who share it agree on the time.
 */
export function steadyClock(clock: Clock): Clock {
  const known = steadied.get(clock);
  if (known) return known;
  let skipped = 0;
  const now = (): number => clock.now() + skipped;
  const steady: Clock = {
    now,
    random: () => clock.random(),
    async wait(ms, signal) {
      const until = now() + ms;
      await clock.wait(ms, signal);
      skipped += until - now() > EARLY ? until - now() : 0;
    },
  };
  steadied.set(clock, steady);
  return steady;
}
