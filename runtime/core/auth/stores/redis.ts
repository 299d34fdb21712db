import { wrongArgument } from '../../errors/usage-errors.ts';
import { isRedisClient, type RedisClient, redisScript, runCommand } from '../../redis/redis-client.ts';
import type { TokenStore } from '../token-store.ts';
import { shownTokens, type Tokens } from '../tokens.ts';

/** How tokens are kept in Redis. */
export interface RedisTokenStoreOptions {
  /** Key of the tokens, one for each account and user: `zents:acme:tokens`. The lock is beside it, at `<key>:lock`. */
  key: string;
  /** Milliseconds after which the lock of a process that has gone ends by itself; default 30,000. A holder prolongs it. */
  lockTtl?: number | undefined;
}

/** Milliseconds between two attempts to get the lock. */
const POLL = 50;

/** Only the holder may prolong or end a lock: by now it may be another's. */
const prolong = redisScript(
  `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0`,
);
const release = redisScript(
  `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`,
);

/**
 * Keeps tokens in Redis, for processes on many machines. Takes a connected client of `redis` (node-redis) or `ioredis`,
 * which stays its owner's. What Redis forgets is lost: let it persist the key, and don't let it be evicted.
 *
 * @example
 * ```ts
 * const store = redisTokenStore(await createClient().connect(), { key: 'zents:acme:tokens' });
 * ```
 */
export function redisTokenStore(client: RedisClient, options: RedisTokenStoreOptions): TokenStore {
  const { key, lockTtl = 30_000 } = options ?? {};
  if (!isRedisClient(client)) throw wrongArgument('redisTokenStore(client)', 'must be a client of redis or ioredis');
  if (typeof key !== 'string' || !key) throw wrongArgument('redisTokenStore(key)', 'must be the name of a key');
  if (!(lockTtl >= 100)) throw wrongArgument('redisTokenStore(lockTtl)', 'must be at least 100 milliseconds');
  return {
    load: async () => {
      const text = await runCommand(client, 'GET', key);
      return text === null || text === undefined ? undefined : shownTokens(JSON.parse(String(text)) as Tokens);
    },
    save: async (tokens) => void (await runCommand(client, 'SET', key, JSON.stringify(tokens))),
    lock: (run) => withRedisLock(client, `${key}:lock`, lockTtl, run),
  };
}

async function withRedisLock<T>(client: RedisClient, key: string, ttl: number, run: () => Promise<T>): Promise<T> {
  const mark = crypto.randomUUID();
  while ((await runCommand(client, 'SET', key, mark, 'NX', 'PX', String(ttl))) === null) await pause(POLL);
  const beat = setInterval(() => {
    // One that can't be prolonged ends early: then the store of another holder is newer, and is read again.
    prolong.run(client, [key], [mark, String(ttl)]).catch(() => {});
  }, ttl / 3);
  try {
    return await run();
  } finally {
    clearInterval(beat);
    await release.run(client, [key], [mark]);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
