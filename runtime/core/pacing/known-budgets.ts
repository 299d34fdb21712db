import { DEFAULT_WINDOW } from './budget.ts';
import { type RateLimitReading, type RateLimitReadings, readRateLimits } from './rate-limit-headers.ts';
import type { RateLimitDemand, RateLimitLesson } from './store.ts';
import type { PacedAnswer, Turn } from './turn.ts';

/** What a client may draw: a budget of its own, a share of the account's, or both. */
export interface OwnBudget {
  /** So many requests in `per`. */
  readonly limit?: number | undefined;
  /** Milliseconds. */
  readonly per?: number | undefined;
  /** Part of what the account's headers say. */
  readonly share?: number | undefined;
}

/** A budget as the server last described it. */
export interface RateLimitState {
  /** Requests of a window; the account's is a minute. */
  readonly limit: number;
  /** Requests left in this window. */
  readonly remaining: number;
  /** When the count starts anew; undefined where the server doesn't say. */
  readonly resetsAt: Date | undefined;
}

/** What the server last said of its limits. */
export interface RateLimits {
  /** Of the account; undefined before the first answer that says. */
  readonly account: RateLimitState | undefined;
  /** Of buckets of operations, by name: `tickets-index`. */
  readonly buckets: Readonly<Record<string, RateLimitState>>;
}

/** Knows which budgets a request draws from. */
export interface KnownBudgets {
  readonly rateLimits: RateLimits;
  /** The same for all requests that draw from the same budgets. */
  laneOf(turn: Turn): string;
  /** All that a request draws from. */
  demandsOf(turn: Turn, own: OwnBudget): RateLimitDemand[];
  /** What an answer says of what the request drew from. */
  lessonsOf(turn: Turn, answer: PacedAnswer): RateLimitLesson[];
}

/** Knows the budgets of one account, which is named by its host. */
export function knownBudgets(account: string, now: () => number): KnownBudgets {
  const pools = createPools();
  const buckets = new Map<string, Set<string>>();
  const latest = new Map<string, RateLimitState>();
  const keyOf = (name: string): string => `${account} ${name}`;
  const namesOf = (turn: Turn): string[] => drawnBy(turn, pools.of(turn), bucketsOf(turn, buckets));
  return {
    laneOf: (turn) => namesOf(turn).join(' '),
    get rateLimits() {
      const { [ACCOUNT]: whole, ...rest } = Object.fromEntries(latest);
      return { account: whole, buckets: rest };
    },
    demandsOf(turn, own) {
      return [...namesOf(turn).map((name) => ({ key: keyOf(name) })), ...ownDemands(own, pools.of(turn), keyOf)];
    },
    lessonsOf(turn, { headers, refusedFor }) {
      const readings = readRateLimits(headers);
      pools.learn(turn, readings.account);
      for (const [name, state] of statesOf(readings, now())) latest.set(name, state);
      const held = refusedFor === undefined ? [] : heldBy(turn, readings);
      remember(turn, readings.buckets.keys(), held, buckets);
      return [
        ...readingsByName(turn, readings).map(([name, reading]) => ({ key: keyOf(name), ...lessonOf(reading) })),
        ...held.map((name) => ({ key: keyOf(name), holdMs: refusedFor })),
      ];
    },
  };
}

function drawnBy(turn: Turn, pool: number | undefined, buckets: readonly string[]): string[] {
  return [ACCOUNT, ...(pool ? [poolName(pool)] : []), ...buckets.map((name) => bucketName(ofRecord(name, turn)))];
}

const ACCOUNT = 'account';

const poolName = (limit: number): string => `${ACCOUNT}-${limit}`;
const bucketName = (bucket: string): string => `bucket-${bucket}`;

/** Requests a minute that the smallest plan has. What is smaller is no account's. */
const LEAST_OF_AN_ACCOUNT = 200;

/**
 * Some endpoints have a smaller budget in place of the account's, which shows in nothing but another limit. An operation
 * that was never answered is taken to draw from the account's.
 */
function createPools() {
  const limits = new Map<string, number>();
  let account: number | undefined;
  return {
    of: ({ operation }: Turn): number | undefined => limits.get(operation.id) ?? account,
    learn({ operation }: Turn, reading: RateLimitReading | undefined): void {
      if (!reading || limits.get(operation.id) === reading.limit) return;
      limits.set(operation.id, reading.limit);
      if (reading.limit >= LEAST_OF_AN_ACCOUNT) account = reading.limit;
    },
  };
}

/** A bucket `per-ticket-updates` is one for each record: which, the path says. */
function ofRecord(name: string, { url }: Turn): string {
  return name.startsWith('per-') ? `${name}${new URL(url).pathname}` : name;
}

function bucketsOf({ operation: { id, bucket } }: Turn, known: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...new Set([...(bucket ? [bucket] : []), ...(known.get(id) ?? [])])];
}

/**
 * Whom a 429 speaks of: the buckets that it says are empty; else, where the account has requests left, the operation,
 * which then has a limit that no header tells of; else the account, or the smaller budget in its place.
 */
function heldBy(turn: Turn, { account, buckets }: RateLimitReadings): string[] {
  const empty = [...buckets].filter(([, { remaining }]) => remaining === 0).map(([name]) => name);
  if (empty.length > 0) return empty.map((name) => bucketName(ofRecord(name, turn)));
  if (!account) return [ACCOUNT];
  return [account.remaining > 0 ? bucketName(hiddenBucketOf(turn)) : poolName(account.limit)];
}

/** Takes note of the buckets that an operation was seen to draw from; one without a name has the operation's. */
function remember(turn: Turn, named: Iterable<string>, held: readonly string[], known: Map<string, Set<string>>): void {
  const hidden = hiddenBucketOf(turn);
  const names = [...named, ...(held.includes(bucketName(hidden)) ? [hidden] : [])];
  if (names.length === 0) return;
  known.set(turn.operation.id, new Set([...(known.get(turn.operation.id) ?? []), ...names]));
}

function hiddenBucketOf({ operation: { id, bucket } }: Turn): string {
  return bucket ?? id;
}

function readingsByName(turn: Turn, { account, buckets }: RateLimitReadings): [string, RateLimitReading][] {
  const named = [...buckets].map(([name, reading]): [string, RateLimitReading] => [
    bucketName(ofRecord(name, turn)),
    reading,
  ]);
  return account ? [[poolName(account.limit), account], ...named] : named;
}

function lessonOf({ limit, remaining, reset }: RateLimitReading): Omit<RateLimitLesson, 'key'> {
  return { limit, remaining, resetMs: reset === undefined ? undefined : reset * 1000 };
}

function statesOf({ account, buckets }: RateLimitReadings, now: number): [string, RateLimitState][] {
  const all = [...(account ? [[ACCOUNT, account] as const] : []), ...buckets];
  return all.map(([name, { limit, remaining, reset }]) => {
    const resetsAt = reset === undefined ? undefined : new Date(now + reset * 1000);
    return [name, { limit, remaining, resetsAt }];
  });
}

/** A share is of the budget that the request draws from; before its limit is known there is none. */
function ownDemands(own: OwnBudget, pool: number | undefined, keyOf: (name: string) => string): RateLimitDemand[] {
  const { limit, per = DEFAULT_WINDOW, share } = own;
  const part = share === undefined || pool === undefined ? undefined : Math.max(1, Math.floor(pool * share));
  return [
    ...(limit === undefined ? [] : [{ key: keyOf(`own-${limit}-${per}`), limit, per }]),
    ...(part === undefined ? [] : [{ key: keyOf(`own-share-${pool}`), limit: part, per: DEFAULT_WINDOW }]),
  ];
}
