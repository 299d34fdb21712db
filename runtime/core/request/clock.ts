import type { Clock } from './context.ts';
import { wait } from './wait.ts';

/** The clock of the system. */
export const systemClock: Clock = { now: Date.now, random: Math.random, wait };
