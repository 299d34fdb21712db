import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CacheSettings, ObjectSchema } from '../model/schema.ts';
import type { BoundedMap } from './bounded-map.ts';
import { Lfu } from './lfu.ts';
import { Lru } from './lru.ts';
import { CacheManager } from './manager.ts';
import { RandomReplacement } from './random-replacement.ts';
import { recordsOf } from './record-cache.ts';

const User: ObjectSchema = { object: 'User', attributes: {} };

function keysOf(map: BoundedMap<unknown>): string[] {
  return [...map.entries()].map(([key]) => key);
}

describe('lfu', () => {
  it('drops what was used least often, of those what was not used for longest', () => {
    const map = new Lfu<number>(3);
    for (const key of ['a', 'b', 'c']) map.set(key, 1);
    map.get('a');
    map.get('b');
    map.get('a');
    map.set('d', 1);
    expect(keysOf(map)).toEqual(['d', 'b', 'a']);
    map.set('e', 1);
    expect(keysOf(map)).toEqual(['e', 'b', 'a']);
  });

  it('counts neither a look nor a new value as a use', () => {
    const map = new Lfu<number>(2);
    map.set('a', 1);
    map.set('b', 1);
    map.peek('a');
    map.set('a', 2);
    map.set('c', 1);
    expect(map.peek('a')).toBeUndefined();
    expect(keysOf(map)).toEqual(['b', 'c']);
  });
});

describe('rr', () => {
  it('drops the one that chance names', () => {
    const chances = [0.99, 0.5, 0];
    const map = new RandomReplacement<string>(3, () => chances.shift() ?? 0);
    for (const key of ['a', 'b', 'c', 'd']) map.set(key, key);
    expect(keysOf(map)).toEqual(['a', 'b', 'd']);
    map.set('e', 'e');
    expect(keysOf(map)).toEqual(['a', 'd', 'e']);
    map.set('f', 'f');
    expect(keysOf(map).sort()).toEqual(['d', 'e', 'f']);
  });

  it('makes room with chances of its own where none are given', () => {
    const map = new RandomReplacement<number>(10);
    for (let key = 0; key < 100; key++) map.set(`${key}`, key);
    expect(keysOf(map)).toHaveLength(10);
    expect(map.get('99')).toBe(99);
  });
});

describe.each([
  ['lru', () => new Lru<number>(4), 8],
  ['lfu', () => new Lfu<number>(4), 4],
  ['rr', () => new RandomReplacement<number>(4, () => 0), 4],
] as const)('%s', (_, make, most) => {
  it('gives what was set last, never more than its size, and nothing that was deleted', () => {
    const step = fc.record({ act: fc.constantFrom('get', 'set', 'delete'), key: fc.constantFrom(...'abcdefghij') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const map = make();
        const model = new Map<string, number>();
        for (const [value, { act, key }] of steps.entries()) {
          if (act === 'set') {
            map.set(key, value);
            model.set(key, value);
            expect(map.peek(key)).toBe(value);
          } else if (act === 'delete') {
            const isThere = map.peek(key) !== undefined;
            expect(map.delete(key)).toBe(isThere);
            model.delete(key);
          } else expect([undefined, model.get(key)]).toContain(map.get(key));
        }
        const keys = keysOf(map);
        expect(keys.length).toBeLessThanOrEqual(most);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(map.peek(key)).toBe(model.get(key));
      }),
    );
  });
});

describe('a policy changed at run time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const policies: CacheSettings['policy'][] = ['lru', 'ttl', 'lfu', 'rr'];

  function filled(policy: CacheSettings['policy'], maxSize: number): CacheManager {
    const cache = new CacheManager({ user: { policy, maxSize, ttl: 1_000, from: 'lists' } });
    recordsOf(cache).putAll(User, [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }, { id: 5 }], 0);
    return cache;
  }

  it.each(policies.flatMap((from) => policies.map((to) => [from, to] as const)))(
    'from %s to %s keeps the contents',
    (from, to) => {
      const cache = filled(from, 5);
      cache.configure('user', { policy: to, ttl: 2_000 });
      expect(cache.status('user')).toMatchObject({ policy: to, maxSize: 5, ttl: 2_000 });
      const ids = cache.items('user').map(([id]) => id);
      expect(ids.sort()).toEqual(['1', '2', '3', '4', '5']);
      expect(cache.get('user', 3)).toEqual({ id: 3 });
    },
  );

  it.each(['lfu', 'rr'] as const)('%s that shrinks drops down to its new size', (policy) => {
    const cache = filled(policy, 5);
    cache.configure('user', { maxSize: 2 });
    expect(cache.size('user')).toBe(2);
    recordsOf(cache).putAll(User, [{ id: 6 }, { id: 7 }], 0);
    expect(cache.stats('user')).toMatchObject({ held: 2, maxSize: 2 });
  });

  it('lfu that shrinks keeps what was used most often, and still knows how often that was', () => {
    const cache = filled('lfu', 5);
    const use = (id: string, times: number) => {
      for (let time = 0; time < times; time++) recordsOf(cache).read(User, id);
    };
    use('2', 5);
    use('4', 2);
    cache.configure('user', { maxSize: 2 });
    expect(cache.items('user').map(([id]) => id)).toEqual(['4', '2']);
    use('4', 1);
    recordsOf(cache).putAll(User, [{ id: 6 }], 0);
    expect(cache.items('user').map(([id]) => id)).toEqual(['6', '2']);
  });

  it.each(policies)('%s with a time to live lets records expire', (policy) => {
    const cache = filled(policy, 5);
    vi.advanceTimersByTime(999);
    expect(cache.size('user')).toBe(5);
    vi.advanceTimersByTime(1);
    expect([cache.has('user', 1), cache.get('user', 1), cache.delete('user', 1)]).toEqual([false, undefined, false]);
    expect(cache.size('user')).toBe(0);
  });

  it('lfu makes room with what is too old, however often that was used', () => {
    const cache = filled('lfu', 5);
    for (let time = 0; time < 9; time++) for (const id of '12345') recordsOf(cache).read(User, id);
    vi.advanceTimersByTime(1_000);
    recordsOf(cache).putAll(User, [{ id: 6 }, { id: 7 }, { id: 8 }], 0);
    expect(cache.items('user').map(([id]) => id)).toEqual(['6', '7', '8']);
  });

  it('resizes a cache with a time to live without being told that again', () => {
    const cache = filled('ttl', 5);
    cache.configure('user', { maxSize: 50 });
    expect(cache.status('user')).toMatchObject({ policy: 'ttl', maxSize: 50, ttl: 1_000 });
    vi.advanceTimersByTime(1_000);
    expect(cache.size('user')).toBe(0);
  });
});
