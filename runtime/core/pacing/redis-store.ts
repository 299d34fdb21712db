import { wrongOption } from '../errors/usage-errors.ts';
import { isRedisClient, type RedisClient } from '../redis/redis-client.ts';
import { DEFAULT_WINDOW } from './budget.ts';
import { learnScript, takeScript } from './redis-scripts.ts';
import type { RateLimitDemand, RateLimitGrant, RateLimitLesson, RateLimitStore } from './store.ts';

/** What a store in Redis needs. */
export interface RedisRateLimitStoreOptions {
  /** Begins the names of all keys; default `zents:rate-limit:`. */
  prefix?: string;
}

/**
 * Keeps the budgets in Redis, so that all processes with the same store and account share them. Time is that of the Redis
 * server, and what a process took and didn't use ends by itself. While Redis can't be reached each client keeps its
 * budgets in its own memory and warns once.
 *
 * @param client a connected client of `redis` (node-redis) or `ioredis`, which stays the caller's to close
 * @throws ConfigurationError if it is no such client
 *
 * @example
 * ```ts
 * const redis = await createClient({ url: 'redis://127.0.0.1:6379' }).connect();
 * const zendesk = new Zendesk({ subdomain: 'acme', auth, rateLimit: { share: 0.5, store: redisRateLimitStore(redis) } });
 * ```
 */
export function redisRateLimitStore(
  client: RedisClient,
  { prefix = 'zents:rate-limit:' }: RedisRateLimitStoreOptions = {},
): RateLimitStore {
  if (!isRedisClient(client)) throw wrongOption('client', 'must be a client of redis or ioredis');
  return {
    async take(demands) {
      const names = demands.flatMap(({ key }) => [stateName(prefix, key), `${stateName(prefix, key)}:slots`]);
      const limits = demands.flatMap(({ limit = 0, per = DEFAULT_WINDOW }) => [String(limit), String(per)]);
      return grantOf((await takeScript.run(client, names, limits)) as Answer, demands);
    },
    async learn(lessons) {
      await Promise.all(lessons.map((one) => learnScript.run(client, [stateName(prefix, one.key)], numbersOf(one))));
    },
  };
}

/** Whether it is granted, milliseconds, and which of the demands lets it wait, from 1. */
type Answer = readonly [number, string, number];

function grantOf([isGranted, waitMs, latest]: Answer, demands: readonly RateLimitDemand[]): RateLimitGrant {
  return { isGranted: Number(isGranted) === 1, waitMs: Number(waitMs), key: demands[Number(latest) - 1]?.key };
}

function numbersOf({ limit, remaining, resetMs, holdMs }: RateLimitLesson): string[] {
  return [limit, remaining, resetMs, holdMs].map((value) => String(value ?? -1));
}

/** In a cluster, keys with the same words in braces lie together: the account's. */
function stateName(prefix: string, key: string): string {
  const [account = '', ...rest] = key.split(' ');
  return `${prefix}{${account}}:${rest.join(':')}`;
}
