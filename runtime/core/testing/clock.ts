import type { Clock } from '../request/context.ts';

/** A clock whose waits are over at once: for tests that are about other things than time. */
export const hurriedClock: Clock = { now: Date.now, random: Math.random, wait: async () => {} };
