import { afterAll, describe, expect, it } from 'vitest';
import { type RunningRedis, startRedis } from '../redis/testing/redis-server.ts';
import { memoryRateLimitStore } from './memory-store.ts';
import { redisRateLimitStore } from './redis-store.ts';
import type { RateLimitStore } from './store.ts';

const redis = await startRedis();
let names = 0;

afterAll(() => redis?.close());

function redisStore(prefix: string): RateLimitStore {
  return redisRateLimitStore((redis as RunningRedis).client, { prefix });
}

/** Both stores follow the same rules, each by a clock of its own. */
const kinds: [string, (() => RateLimitStore) | undefined][] = [
  ['memory', () => memoryRateLimitStore(Date.now)],
  ['redis', redis && (() => redisStore(`test-${names++}:`))],
];

const rules: [string, (store: RateLimitStore) => Promise<void>][] = [
  [
    'lets go what nobody limits',
    async (store) => {
      expect(await store.take([{ key: 'a account' }])).toEqual({ isGranted: true, waitMs: 0, key: undefined });
      expect(await store.take([])).toEqual({ isGranted: true, waitMs: 0, key: undefined });
    },
  ],
  [
    'spreads a budget over a part of its window, and then lets wait until the window is over',
    async (store) => {
      const demand = { key: 'a own', limit: 3, per: 60_000 };
      const grants = [];
      for (let i = 0; i < 4; i++) grants.push(await store.take([demand]));
      expect(grants.map(({ isGranted }) => isGranted)).toEqual([true, true, true, false]);
      expect(grants.every(({ waitMs }) => waitMs <= 60_250)).toBe(true);
      expect(grants[3]).toMatchObject({ key: 'a own' });
      expect(grants[3]?.waitMs).toBeGreaterThan(59_000);
    },
  ],
  [
    'takes from each budget or from none',
    async (store) => {
      const [wide, narrow] = [
        { key: 'a wide', limit: 2, per: 60_000 },
        { key: 'a narrow', limit: 1, per: 60_000 },
      ];
      await store.take([narrow]);
      expect(await store.take([wide, narrow])).toMatchObject({ isGranted: false, key: 'a narrow' });
      expect(await store.take([wide])).toMatchObject({ isGranted: true });
      expect(await store.take([wide])).toMatchObject({ isGranted: true });
    },
  ],
  [
    'waits for the end of a window that has no requests left',
    async (store) => {
      await store.learn([{ key: 'a b', limit: 10, remaining: 2, resetMs: 30_000 }]);
      const grants = [];
      for (let i = 0; i < 3; i++) grants.push(await store.take([{ key: 'a b' }]));
      expect(grants.map(({ isGranted }) => isGranted)).toEqual([true, true, false]);
      expect(grants[2]?.waitMs).toBeGreaterThan(28_000);
      expect(grants[2]?.waitMs).toBeLessThanOrEqual(30_000);
    },
  ],
  [
    'believes the fewest left within a window, and the next window as it is',
    async (store) => {
      await store.learn([{ key: 'a c', limit: 10, remaining: 0, resetMs: 20_000 }]);
      await store.learn([{ key: 'a c', limit: 10, remaining: 5, resetMs: 20_000 }]);
      expect(await store.take([{ key: 'a c' }])).toMatchObject({ isGranted: false });
      await store.learn([{ key: 'a c', limit: 10, remaining: 9, resetMs: 60_000 }]);
      expect(await store.take([{ key: 'a c' }])).toMatchObject({ isGranted: true });
    },
  ],
  [
    'believes a server that says the same each time',
    async (store) => {
      for (let i = 0; i < 300; i++) {
        await store.learn([{ key: 'a d', limit: 200, remaining: 199 }]);
        expect(await store.take([{ key: 'a d' }])).toMatchObject({ isGranted: true });
      }
    },
  ],
  [
    'holds back as long as a 429 says, also after a shorter one',
    async (store) => {
      await store.learn([{ key: 'a e', holdMs: 17_000 }]);
      await store.learn([{ key: 'a e', holdMs: 1_000 }]);
      const { isGranted, waitMs } = await store.take([{ key: 'a e' }]);
      expect(isGranted).toBe(false);
      expect(waitMs).toBeGreaterThan(15_000);
    },
  ],
  [
    'takes a window to be full again when it is over',
    async (store) => {
      await store.learn([{ key: 'a f', limit: 2, remaining: 0, resetMs: 250 }]);
      const grants = [];
      for (let i = 0; i < 3; i++) grants.push(await store.take([{ key: 'a f' }]));
      expect(grants.map(({ isGranted }) => isGranted)).toEqual([true, true, false]);
      // Both were taken ahead of time, and go when it begins.
      expect(grants[1]?.waitMs).toBeGreaterThan(0);
    },
  ],
];

for (const [kind, create] of kinds)
  describe.skipIf(!create)(`budgets in ${kind}`, () => {
    it.each(rules)('%s', (_, holds) => holds((create as () => RateLimitStore)()));
  });

describe.skipIf(!redis)('budgets in redis', () => {
  it('are shared by all who ask the same server', async () => {
    const [one, other] = [redisStore('both:'), redisStore('both:')];
    const demand = { key: 'a own', limit: 1, per: 60_000 };
    expect(await one.take([demand])).toMatchObject({ isGranted: true });
    expect(await other.take([demand])).toMatchObject({ isGranted: false });
  });

  it('end by themselves, and lie together by account', async () => {
    const { client } = redis as RunningRedis;
    const store = redisStore('ends:');
    await store.take([{ key: 'acme.zendesk.com own', limit: 5, per: 1000 }]);
    await store.learn([{ key: 'acme.zendesk.com account-700', limit: 700, remaining: 3, resetMs: 1000 }]);
    const keys = (await client.sendCommand(['KEYS', 'ends:*'])) as string[];
    expect(keys.sort()).toEqual(['ends:{acme.zendesk.com}:account-700', 'ends:{acme.zendesk.com}:own:slots']);
    for (const key of keys) {
      const ttl = Number(await client.sendCommand(['PTTL', key]));
      expect(ttl).toBeGreaterThan(0);
      expect(ttl).toBeLessThan(70_000);
    }
  });
});

it('a store in redis needs a client of it', () => {
  expect(() => redisRateLimitStore({} as never)).toThrow('client must be a client of redis or ioredis');
});
