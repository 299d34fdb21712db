import { describe, expect, it, vi } from 'vitest';
import { sharedRateLimitStore } from './shared-store.ts';
import type { RateLimitStore } from './store.ts';

const granted = { isGranted: true, waitMs: 0, key: undefined };
const demand = { key: 'a own', limit: 1, per: 60_000 };

function setUp(changes: Partial<RateLimitStore> = {}) {
  const store = { take: vi.fn(async () => granted), learn: vi.fn(async () => {}), ...changes };
  const time = { now: 1_000_000 };
  const warn = vi.fn();
  return { store, time, warn, shared: sharedRateLimitStore(store, { now: () => time.now, warn }) };
}

describe('a store that others share', () => {
  it('is asked for all that goes out', async () => {
    const { shared, store } = setUp();
    expect(await shared.take([demand])).toEqual(granted);
    shared.learn([{ key: 'a', holdMs: 1 }]);
    expect(store.take).toHaveBeenCalledWith([demand]);
    expect(store.learn).toHaveBeenCalledWith([{ key: 'a', holdMs: 1 }]);
  });

  it('that fails leaves each process to itself, which is said once, and is asked again later', async () => {
    const take = vi.fn(() => Promise.reject(new Error('down')));
    const { shared, time, warn } = setUp({ take });
    shared.learn([{ key: 'a b', limit: 1, remaining: 0, resetMs: 30_000 }]);
    expect(await shared.take([demand])).toMatchObject({ isGranted: true });
    expect(await shared.take([demand])).toMatchObject({ isGranted: false });
    expect(await shared.take([{ key: 'a b' }])).toMatchObject({ isGranted: false });
    expect(take).toHaveBeenCalledTimes(1);
    time.now += 10_000;
    await shared.take([demand]);
    expect(take).toHaveBeenCalledTimes(2);
    expect(warn.mock.calls).toEqual([
      ['The store of rate limits fails, so that each process keeps its own budget: Error: down'],
    ]);
  });

  it('that is silent is not waited for', async () => {
    vi.useFakeTimers();
    const { shared, warn } = setUp({ take: () => new Promise(() => {}) });
    const taken = shared.take([demand]);
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    expect(await taken).toMatchObject({ isGranted: true });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('no answer within 5000 ms'));
  });

  it.each([[undefined], [null], [{}], [{ isGranted: false, waitMs: 0 }], [{ isGranted: true, waitMs: Number.NaN }]])(
    'that grants %j fails, too',
    async (grant) => {
      const { shared, warn } = setUp({ take: async () => grant as never });
      expect(await shared.take([demand])).toMatchObject({ isGranted: true, waitMs: 0 });
      expect(warn).toHaveBeenCalledWith(expect.stringContaining('must answer with { isGranted, waitMs, key }'));
    },
  );

  it('that throws at once is as one that rejects', async () => {
    const fail = () => {
      throw new Error('down');
    };
    const { shared, warn } = setUp({ take: fail, learn: fail });
    shared.learn([{ key: 'a', holdMs: 1 }]);
    await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(1));
    expect(await shared.take([demand])).toMatchObject({ isGranted: true });
  });

  it('that fails to learn harms nobody', async () => {
    const { shared, warn } = setUp({ learn: () => Promise.reject(new Error('down')) });
    shared.learn([{ key: 'a', holdMs: 1 }]);
    await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(1));
  });
});
