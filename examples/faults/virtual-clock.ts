import type { Clock } from 'zents';

/** A clock whose time passes only where somebody waits for it, as fast as the machine can. */
export function virtualClock(start = Date.UTC(2026, 10, 1)): Clock & { readonly now: () => number } {
  let now = start;
  return {
    now: () => now,
    random: () => 0.5,
    wait: async (ms) => {
      await new Promise((resolve) => setImmediate(resolve));
      now += ms;
    },
  };
}
