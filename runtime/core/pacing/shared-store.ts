import { memoryRateLimitStore } from './memory-store.ts';
import type { RateLimitGrant, RateLimitStore } from './store.ts';

/** Milliseconds that a store may take to answer. */
const LONGEST_ANSWER = 5_000;

/** Milliseconds that a store may let a request wait: a day. */
const LONGEST_WAIT = 86_400_000;

/** Milliseconds until a store that failed is asked again. */
const REST = 10_000;

/** What it needs of a client. */
interface Surroundings {
  readonly now: () => number;
  readonly warn: (message: string) => void;
}

/**
 * A store that others share, with a memory of one's own beside it: while the store fails or is silent requests are paced
 * by that, for an account that answers is worth more than a budget that is kept to the last request.
 */
export function sharedRateLimitStore(store: RateLimitStore, { now, warn }: Surroundings): RateLimitStore {
  const own = memoryRateLimitStore(now);
  let restsUntil = 0;
  let isKnown = false;
  const failed = (error: unknown): void => {
    restsUntil = now() + REST;
    if (!isKnown) warn(`The store of rate limits fails, so that each process keeps its own budget: ${String(error)}`);
    isKnown = true;
  };
  return {
    async take(demands) {
      if (now() < restsUntil) return own.take(demands);
      try {
        return checked(await answerOf(async () => store.take(demands)));
      } catch (error) {
        failed(error);
        return own.take(demands);
      }
    },
    learn(lessons) {
      own.learn(lessons);
      // Nobody waits for it: a store answers its callers in order.
      if (now() >= restsUntil) answerOf(async () => store.learn(lessons)).catch(failed);
    },
  };
}

/** What is no grant would let requests wait for ever, or ask the store without a pause. */
function checked(grant: RateLimitGrant): RateLimitGrant {
  const { isGranted, waitMs } = Object(grant) as RateLimitGrant;
  const isRight = typeof isGranted === 'boolean' && waitMs >= 0 && waitMs <= LONGEST_WAIT && (isGranted || waitMs > 0);
  if (isRight) return grant;
  throw new Error('its take() must answer with { isGranted, waitMs, key }');
}

/** The time is the system's, whatever clock a client has: it is the store that is late. */
async function answerOf<T>(ask: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${LONGEST_ANSWER} ms`)), LONGEST_ANSWER);
  });
  return Promise.race([ask(), late]).finally(() => clearTimeout(timer));
}
