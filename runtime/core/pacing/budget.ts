import type { RateLimitDemand, RateLimitLesson } from './store.ts';

/** What is known of a budget. Times are milliseconds since the epoch. */
export interface BudgetState {
  /** When the latest requests go out, oldest first; as many as the budget's own limit. */
  readonly slots: readonly number[];
  readonly limit?: number | undefined;
  readonly remaining?: number | undefined;
  readonly resetAt?: number | undefined;
  readonly holdUntil?: number | undefined;
}

/** A budget of which nothing is known. */
export const EMPTY_BUDGET: BudgetState = { slots: [] };

/** Milliseconds of the account's window, and of each other one of which nobody says how long it is. */
export const DEFAULT_WINDOW = 60_000;

/** A request is counted at most so many milliseconds before it goes out: what a process that dies leaves unused is little. */
export const HORIZON = 300;

/** Servers say in whole seconds when a window ends: so many milliseconds later is still the same window. */
export const SAME_WINDOW = 2_000;

/**
 * Most requests of all processes that are under way at once: by no more can what was counted here rightly differ from
 * what a server says that counts. One that says the same each time is believed.
 */
export const UNDER_WAY = 100;

/**
 * How a budget of one's own is kept at the server, where requests arrive sooner or later than they were sent: its window
 * is longer by a part, `GUARD`, though never by more than `LONGEST_GUARD` milliseconds, and its requests stand at least
 * as far apart as they would if spread over the part `SPREAD` of it, though never more than `WIDEST_GAP` milliseconds.
 * A thousand requests at 100 a second take 9.75 s, not 9, and 75 ms of delay still keep each second within 105.
 */
export const GUARD = 0.06;
export const LONGEST_GUARD = 250;
export const SPREAD = 0.2;
export const WIDEST_GAP = 2;

/** Nobody has to wait for it, and what the server said of its window holds no more. */
export function isOver({ slots, resetAt = 0, holdUntil = 0 }: BudgetState, now: number): boolean {
  return slots.length === 0 && Math.max(resetAt, holdUntil) <= now;
}

/** When the next request may go out. */
export function nextSlot(state: BudgetState, demand: RateLimitDemand, now: number): number {
  return Math.max(now, state.holdUntil ?? 0, afterReset(state, now), afterOwn(state, demand));
}

function afterReset({ remaining, resetAt = 0 }: BudgetState, now: number): number {
  return remaining !== undefined && remaining <= 0 && resetAt > now ? resetAt : 0;
}

function afterOwn({ slots }: BudgetState, { limit, per = DEFAULT_WINDOW }: RateLimitDemand): number {
  if (limit === undefined) return 0;
  const last = slots.at(-1) ?? 0;
  const oldest = slots.at(-limit) ?? 0;
  const window = per + Math.min(GUARD * per, LONGEST_GUARD);
  return Math.max(last + Math.min((SPREAD * per) / limit, WIDEST_GAP), oldest + window);
}

/** The budget after a request was counted that goes out at `slot`. */
export function afterTaking(state: BudgetState, demand: RateLimitDemand, slot: number): BudgetState {
  const slots = demand.limit === undefined ? state.slots : [...state.slots, slot].slice(-demand.limit);
  return { ...state, slots, ...windowAfterTaking(state, slot) };
}

/** With the window over, the next one is taken to be full: its first answer says how full it is. */
function windowAfterTaking({ remaining, limit = 1, resetAt = 0 }: BudgetState, slot: number): Partial<BudgetState> {
  if (remaining === undefined) return {};
  if (slot < resetAt) return { remaining: remaining - 1 };
  // Taken ahead of time: until the window begins, nobody goes.
  return { remaining: limit - 1, resetAt: slot + DEFAULT_WINDOW, holdUntil: slot };
}

/** The budget after an answer said something of it. */
export function afterLesson(state: BudgetState, lesson: RateLimitLesson, now: number): BudgetState {
  const { holdMs, remaining } = lesson;
  const held = holdMs === undefined ? state : { ...state, holdUntil: Math.max(state.holdUntil ?? 0, now + holdMs) };
  return remaining === undefined ? held : { ...held, ...windowAfterLesson(state, { ...lesson, remaining }, now) };
}

/** Answers come in any order: within a window the fewest left are right, for they count what is under way. */
function windowAfterLesson(
  state: BudgetState,
  { limit, remaining, resetMs }: RateLimitLesson & { remaining: number },
  now: number,
): Partial<BudgetState> {
  const known = state.resetAt !== undefined && now < state.resetAt ? state.resetAt : undefined;
  const resetAt = resetMs === undefined ? (known ?? now + DEFAULT_WINDOW) : now + resetMs;
  const isSame = known !== undefined && resetAt <= known + SAME_WINDOW;
  return { limit, resetAt, remaining: isSame ? fewest(state.remaining, remaining) : remaining };
}

function fewest(counted: number | undefined, told: number): number {
  return Math.max(Math.min(counted ?? told, told), told - UNDER_WAY);
}
