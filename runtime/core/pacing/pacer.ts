import type { Emitter } from '../events/emitter.ts';
import type { Logger } from '../log/logger.ts';
import type { Signal } from '../transport/transport.ts';
import { type KnownBudgets, knownBudgets, type OwnBudget, type RateLimits } from './known-budgets.ts';
import { createLanes, type Lane } from './lanes.ts';
import { createLimiter, type Limiter, orAborted } from './limiter.ts';
import { memoryRateLimitStore } from './memory-store.ts';
import { sharedRateLimitStore } from './shared-store.ts';
import { createSlowStart } from './slow-start.ts';
import type { RateLimitGrant, RateLimitStore } from './store.ts';
import type { PacedAnswer, Patience, Turn } from './turn.ts';
import { createTotalWait, refuseIfTooLong, seconds, type TotalWait } from './waits.ts';

/** Decides when a request may go out and learns from what comes back. */
export interface Pacer {
  /** What the server last said of its limits. */
  readonly rateLimits: RateLimits;
  /**
   * Resolves when a request may go out, with the function to call when it is over.
   *
   * @throws RateLimitError if the caller would have to wait longer than it bears
   * @throws RateLimitBudgetExceededError if all calls together would have waited too long
   */
  enter(turn: Turn, patience: Patience): Promise<() => void>;
  /** Takes note of an answer. */
  observe(turn: Turn, answer: PacedAnswer): void;
  /** Time spent on waits, those after a 429 included. */
  readonly total: TotalWait;
  /** Paces requests to hosts that know nothing of the account: only how many run at once. */
  readonly elsewhere: Pacer;
}

/** Time, as far as pacing needs it. */
export interface PacingClock {
  now(): number;
  wait(ms: number, signal: Signal | undefined): Promise<void>;
}

/** What several pacers of one account share. */
export interface Budgets {
  readonly store: RateLimitStore;
  readonly known: KnownBudgets;
  readonly total: TotalWait;
}

/** What a pacer works with. */
export interface PacerParts {
  readonly concurrency: number;
  readonly own: OwnBudget;
  readonly budgets: Budgets;
  readonly clock: PacingClock;
  readonly log: Pick<Logger, 'debug' | 'warn'>;
  readonly events: Emitter;
}

/** Where budgets are kept, and how long all may wait for them. */
export interface BudgetOptions {
  readonly store?: RateLimitStore | undefined;
  /** Milliseconds; default: without end. */
  readonly maxTotalWait?: number | undefined;
}

/** Makes the budgets of an account, which is named by its host. */
export function createBudgets(
  account: string,
  { store, maxTotalWait = Number.POSITIVE_INFINITY }: BudgetOptions,
  { clock: { now }, log }: Pick<PacerParts, 'clock' | 'log'>,
): Budgets {
  const warn = (message: string): void => log.warn(message);
  return {
    store: store ? sharedRateLimitStore(store, { now, warn }) : memoryRateLimitStore(now),
    known: knownBudgets(account, now),
    total: createTotalWait(maxTotalWait, now),
  };
}

/** Makes a pacer. */
export function createPacer(parts: PacerParts): Pacer {
  const { store, known, total } = parts.budgets;
  const limiter = createLimiter(parts.concurrency);
  const start = createSlowStart(limiter, parts.concurrency);
  const lanes = createLanes();
  return {
    total,
    elsewhere: pacerElsewhere(limiter, total),
    get rateLimits() {
      return known.rateLimits;
    },
    async enter(turn, patience) {
      const { leave, waitMs } = await lanes.use(known.laneOf(turn), (lane) =>
        inLine(turn, patience, lane, { ...parts, limiter }),
      );
      return waitMs > 0 ? afterWaiting(waitMs, turn, leave, parts.clock) : leave;
    },
    observe(turn, answer) {
      const lessons = known.lessonsOf(turn, answer);
      if (lessons.length > 0) store.learn(lessons);
      if (answer.refusedFor === undefined) return start.answered();
      start.refused();
      tell(turn, { waitMs: answer.refusedFor, key: lessons.at(-1)?.key }, parts);
    },
  };
}

function pacerElsewhere({ enter }: Limiter, total: TotalWait): Pacer {
  const elsewhere: Pacer = {
    total,
    rateLimits: { account: undefined, buckets: {} },
    enter: ({ signal }) => enter(signal),
    observe: () => {},
    get elsewhere() {
      return elsewhere;
    },
  };
  return elsewhere;
}

/** A place among those that run, to be used after so many milliseconds. */
interface Place {
  readonly leave: () => void;
  readonly waitMs: number;
}

type LaneParts = PacerParts & { readonly limiter: Limiter };

/** Stands in line, and asks for a place when it is the first. */
async function inLine(turn: Turn, patience: Patience, lane: Lane, parts: LaneParts): Promise<Place> {
  const known = lane.blockedUntil - parts.clock.now();
  if (known > 0) refuseIfTooLong(turn, patience, known, 'the budget of those before it');
  const before = lane.waited;
  const leaveLine = await lane.line.enter(turn.signal);
  turn.waiting.ms += lane.waited - before;
  try {
    return await placeFor(turn, patience, lane, parts);
  } finally {
    leaveLine();
  }
}

async function placeFor(turn: Turn, patience: Patience, lane: Lane, parts: LaneParts): Promise<Place> {
  const { limiter, budgets, own } = parts;
  for (;;) {
    const leave = await limiter.enter(turn.signal);
    const grant = await takeOr(leave, turn, () => budgets.store.take(budgets.known.demandsOf(turn, own)));
    if (grant.isGranted) return { leave, waitMs: grant.waitMs };
    // Whoever waits long must not keep those out who draw from other budgets.
    leave();
    await waitInLine(turn, patience, lane, grant, parts);
  }
}

async function takeOr(
  leave: () => void,
  { signal }: Turn,
  take: () => RateLimitGrant | Promise<RateLimitGrant>,
): Promise<RateLimitGrant> {
  try {
    const grant = take();
    // A store that others share may take its time.
    return await (grant instanceof Promise ? orAborted(signal, grant) : grant);
  } catch (error) {
    leave();
    throw error;
  }
}

async function waitInLine(
  turn: Turn,
  patience: Patience,
  lane: Lane,
  grant: RateLimitGrant,
  parts: LaneParts,
): Promise<void> {
  const { clock, log, budgets } = parts;
  const { waitMs, key } = grant;
  const { method } = turn.operation;
  refuseIfTooLong(turn, patience, waitMs, `the budget ${shownKey(key)}`);
  budgets.total.spend(waitMs, `${method} ${turn.shownUrl}`);
  const line = `${method} ${turn.shownUrl} waits ${seconds(waitMs)} for the budget ${shownKey(key)}`;
  if (isOwn(key)) log.debug(line);
  else log.warn(line);
  tell(turn, grant, parts);
  turn.waiting.ms += waitMs;
  lane.waited += waitMs;
  lane.blockedUntil = clock.now() + waitMs;
  await clock.wait(waitMs, turn.signal);
}

/** A place was taken ahead of time; who doesn't come gives it back. */
async function afterWaiting(
  waitMs: number,
  { signal }: Turn,
  leave: () => void,
  clock: PacingClock,
): Promise<() => void> {
  try {
    await clock.wait(waitMs, signal);
    return leave;
  } catch (error) {
    leave();
    throw error;
  }
}

function tell(
  { operation }: Turn,
  { waitMs, key }: Pick<RateLimitGrant, 'waitMs' | 'key'>,
  { events, budgets }: PacerParts,
): void {
  events.emit('rateLimit', () => {
    const bucket = shownKey(key);
    const { account, buckets } = budgets.known.rateLimits;
    const state = bucket === 'account' ? account : buckets[bucket];
    return { operation: operation.id, bucket, limit: state?.limit, remaining: state?.remaining, waitMs };
  });
}

/** `acme.zendesk.com bucket-tickets-index` is shown as `tickets-index`. */
function shownKey(key = ''): string {
  const name = key.slice(key.indexOf(' ') + 1);
  return name.replace(/^bucket-/, '').replace(/^(account|own)-.*/, '$1');
}

function isOwn(key = ''): boolean {
  return shownKey(key) === 'own';
}
