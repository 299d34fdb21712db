import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CacheSettings, ObjectSchema } from '../model/schema.ts';
import { CacheManager } from './manager.ts';
import { recordsOf } from './record-cache.ts';

const settings: CacheSettings = { policy: 'ttl', maxSize: 10, ttl: 1_000, from: 'lists' };
const User: ObjectSchema = { object: 'User', attributes: {} };
const TicketField: ObjectSchema = {
  object: 'TicketField',
  attributes: {},
  cache: { name: 'ticket_field', ...settings },
};

let lines: string[];

function manager(table: Record<string, CacheSettings> = { user: settings }): CacheManager {
  lines = [];
  return new CacheManager(table, { log: { debug: (line) => lines.push(line) } });
}

function filled(count = 1): CacheManager {
  const cache = manager();
  put(cache, count);
  return cache;
}

function put(cache: CacheManager, count = 1): void {
  const records = Array.from({ length: count }, (_, index) => ({ id: index + 1, name: `User ${index + 1}` }));
  recordsOf(cache).putAll(User, records, recordsOf(cache).now());
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a cache', () => {
  it('gives copies: writing to them changes nobody else', () => {
    const cache = filled();
    const copy = cache.get('user', 1);
    if (copy) copy.name = 'changed';
    for (const [, record] of cache.items('user')) record.name = 'changed';
    expect(cache.get('user', 1)).toEqual({ id: 1, name: 'User 1' });
    expect(recordsOf(cache).peek(User, '1')).toEqual({ id: 1, name: 'User 1' });
  });

  it('takes a number, a bigint and a string as the same id', () => {
    const cache = filled();
    expect([cache.has('user', 1), cache.has('user', 1n), cache.has('user', '1')]).toEqual([true, true, true]);
    expect(cache.has('user', 2)).toBe(false);
    expect(cache.get('user', 2)).toBeUndefined();
  });

  it('writes what it does to the log, in these words', () => {
    const cache = manager();
    recordsOf(cache).read(User, '1');
    put(cache);
    recordsOf(cache).read(User, '1');
    expect(lines).toEqual(['Cache MISS: [User 1]', 'Caching: [User 1]', 'Cache HIT: [User 1]']);
  });

  it('writes to the log what leaves it', () => {
    const cache = filled(3);
    lines.length = 0;
    cache.delete('user', 1);
    cache.delete('user', 1);
    cache.purge('user');
    expect(lines).toEqual(['Cache RM: [User 1]', 'Purging [user] cache of 2 values.']);
  });

  it('drops the least recently used records and says what it holds', () => {
    const cache = filled(100);
    expect(cache.maxSize('user')).toBe(10);
    expect(cache.size('user')).toBeLessThanOrEqual(20);
    expect(cache.stats('user')).toMatchObject({ held: cache.items('user').length, maxSize: 10 });
    expect(cache.has('user', 100)).toBe(true);
    expect(cache.has('user', 1)).toBe(false);
  });

  it('says what it holds also where that is more than its size', () => {
    const cache = filled(15);
    expect(cache.stats('user')).toMatchObject({ held: 15, maxSize: 10 });
    expect(cache.size('user')).toBe(15);
  });

  it('drops records when their time is over', () => {
    const cache = filled();
    vi.advanceTimersByTime(999);
    expect(cache.has('user', 1)).toBe(true);
    vi.advanceTimersByTime(1);
    expect(cache.has('user', 1)).toBe(false);
    expect(cache.size('user')).toBe(0);
  });

  it('deletes one record, or purges all, of one type or of every', () => {
    const cache = filled(3);
    expect(cache.delete('user', 1)).toBe(true);
    expect(cache.delete('user', 1)).toBe(false);
    expect(cache.size('user')).toBe(2);
    cache.purge('user');
    expect(cache.size('user')).toBe(0);
    put(cache);
    cache.purge();
    expect(cache.size('user')).toBe(0);
  });

  it('counts hits and misses', () => {
    const cache = filled();
    recordsOf(cache).read(User, '1');
    recordsOf(cache).read(User, '2');
    expect(cache.stats()).toEqual({ user: { held: 1, maxSize: 10, hits: 1, misses: 1 } });
  });
});

describe('configure', () => {
  it('changes the size and keeps the contents', () => {
    const cache = filled(5);
    cache.configure('user', { maxSize: 100 });
    expect(cache.maxSize('user')).toBe(100);
    expect(cache.items('user').map(([id]) => id)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('keeps the most recently used records of a cache that shrinks', () => {
    const cache = filled(9);
    cache.configure('user', { maxSize: 1 });
    expect(cache.has('user', 9)).toBe(true);
    expect(cache.size('user')).toBeLessThanOrEqual(2);
  });

  it('counts the age of a record against the new time to live', () => {
    const cache = filled();
    vi.advanceTimersByTime(900);
    cache.configure('user', { ttl: 2_000 });
    vi.advanceTimersByTime(1_099);
    expect(cache.has('user', 1)).toBe(true);
    vi.advanceTimersByTime(1);
    expect(cache.has('user', 1)).toBe(false);
  });

  it('drops at once what is older than the new time to live', () => {
    const cache = filled();
    vi.advanceTimersByTime(500);
    cache.configure('user', { ttl: 400 });
    expect(cache.has('user', 1)).toBe(false);
  });

  it('ends the time to live with policy lru, and starts it with policy ttl', () => {
    const cache = filled();
    cache.configure('user', { policy: 'lru' });
    vi.advanceTimersByTime(1_000_000);
    expect(cache.has('user', 1)).toBe(true);
    cache.configure('user', { policy: 'ttl', ttl: 50 });
    vi.advanceTimersByTime(50);
    expect(cache.has('user', 1)).toBe(false);
  });

  it.each([
    ['policy', { policy: 'fifo' }],
    ['maxSize', { maxSize: 0 }],
    ['maxSize', { maxSize: 1.5 }],
    ['ttl', { ttl: -1 }],
    ['ttl', { ttl: Number.NaN }],
    ['from', { from: 'anywhere' }],
    ['maxsize', { maxsize: 5 }],
  ])('refuses a wrong %s %j and changes nothing', (name, changes) => {
    const cache = filled();
    expect(() => cache.configure('user', changes as Partial<CacheSettings>)).toThrow(
      expect.objectContaining({ code: 'cache', cache: 'user', message: expect.stringContaining(name) }),
    );
    expect(cache.status('user')).toEqual({ ...settings, enabled: true });
  });

  it('refuses policy ttl without a ttl', () => {
    const cache = manager({ user: { policy: 'lru', maxSize: 1, from: 'lists' } });
    expect(() => cache.configure('user', { policy: 'ttl' })).toThrow('ttl must be');
  });
});

describe('the set of caches', () => {
  it('refuses names that it does not have', () => {
    const cache = manager();
    const calls: (() => unknown)[] = [
      () => cache.get('usr', 1),
      () => cache.has('usr', 1),
      () => cache.delete('usr', 1),
      () => cache.items('usr'),
      () => cache.size('usr'),
      () => cache.maxSize('usr'),
      () => cache.purge('usr'),
      () => cache.configure('usr', { maxSize: 1 }),
      () => cache.remove('usr'),
      () => cache.disable('usr'),
      () => cache.enable('usr'),
      () => cache.status('usr'),
      () => cache.stats('usr'),
    ];
    for (const call of calls) expect(call).toThrow(expect.objectContaining({ code: 'cache', cache: 'usr' }));
  });

  it('names its policies', () => {
    expect(manager().engines).toEqual(['lru', 'ttl', 'lfu', 'rr']);
  });

  it('takes a new type and lets one go', () => {
    const cache = manager({});
    recordsOf(cache).putAll(User, [{ id: 1 }], 0);
    cache.add('user', { policy: 'lru', maxSize: 5 });
    put(cache);
    expect(cache.has('user', 1)).toBe(true);
    expect(() => cache.add('user', settings)).toThrow('configure');
    cache.remove('user');
    put(cache);
    expect(() => cache.has('user', 1)).toThrow();
  });

  it('refuses a new cache for what is no type of record, and says which was meant', () => {
    const cache = new CacheManager({ user: settings }, undefined, ['ticket_field', 'user comment']);
    const wrong = ['ticket_fields', 'Ticket', 'constructor', ''];
    for (const name of wrong) {
      expect(() => cache.add(name, settings)).toThrow(expect.objectContaining({ code: 'cache', cache: name }));
    }
    expect(() => cache.add('ticket_fields', settings)).toThrow('did you mean "ticket_field"?');
    expect(() => cache.has('usr', 1)).toThrow('did you mean "user"?');
    cache.add('ticket_field', settings);
    expect(cache.size('ticket_field')).toBe(0);
  });

  it('refuses a policy that it does not have when a cache is added', () => {
    const cache = manager({});
    const wrong = { policy: 'tlru', maxSize: 5 } as unknown as CacheSettings;
    expect(() => cache.add('user', wrong)).toThrow('policy must be lru or ttl or lfu or rr');
    expect(() => cache.size('user')).toThrow(expect.objectContaining({ code: 'cache' }));
  });

  it('does not bring a removed default back', () => {
    const cache = manager({ ticket_field: settings });
    cache.remove('ticket_field');
    recordsOf(cache).putAll(TicketField, [{ id: 1 }], 0);
    expect(recordsOf(cache).peek(TicketField, '1')).toBeUndefined();
  });

  it('reads and fills nothing while disabled, and has its contents back afterwards', () => {
    const cache = filled();
    cache.disable('user');
    expect(cache.status('user').enabled).toBe(false);
    expect(recordsOf(cache).read(User, '1')).toBeUndefined();
    recordsOf(cache).putAll(User, [{ id: 2 }], 0);
    cache.enable('user');
    expect([cache.has('user', 1), cache.has('user', 2)]).toEqual([true, false]);
  });

  it('forgets while disabled what was written meanwhile', () => {
    const cache = filled();
    cache.disable();
    recordsOf(cache).written(User, '1', { id: 1, name: 'new' });
    cache.enable();
    expect(cache.has('user', 1)).toBe(false);
  });

  it('opens the default cache of a type at its first record, as it was told before', () => {
    const cache = manager({});
    cache.configure('ticket_field', { maxSize: 3 });
    recordsOf(cache).putAll(TicketField, [{ id: 1 }], 0);
    expect(cache.status()).toEqual({ ticket_field: { ...settings, maxSize: 3, enabled: true } });
    const disabled = manager({});
    disabled.disable();
    recordsOf(disabled).putAll(TicketField, [{ id: 1 }], 0);
    expect(disabled.status('ticket_field').enabled).toBe(false);
    expect(recordsOf(disabled).peek(TicketField, '1')).toBeUndefined();
  });
});

describe('records', () => {
  it('from lists enter only where the type takes them from lists', () => {
    const cache = manager({ user: { ...settings, from: 'single' } });
    recordsOf(cache).putAll(User, [{ id: 1 }], 0, true);
    expect(cache.has('user', 1)).toBe(false);
    recordsOf(cache).putAll(User, [{ id: 1 }], 0);
    expect(cache.has('user', 1)).toBe(true);
  });

  it('without an id never enter', () => {
    const cache = manager();
    recordsOf(cache).putAll(User, [{ id: null }, { name: 'nobody' }], 0);
    expect(cache.size('user')).toBe(0);
  });

  it('asked for before a write do not come back after it', () => {
    const cache = filled();
    const moment = recordsOf(cache).now();
    recordsOf(cache).written(User, '1', { id: 1, name: 'new' });
    recordsOf(cache).putAll(User, [{ id: 1, name: 'old' }], moment);
    expect(cache.get('user', 1)).toEqual({ id: 1, name: 'new' });
  });

  it('written are refreshed where they are held, and only there', () => {
    const cache = filled();
    recordsOf(cache).written(User, '1', { id: 1, name: 'new' });
    recordsOf(cache).written(User, '2', { id: 2, name: 'new' });
    expect(cache.items('user')).toEqual([['1', { id: 1, name: 'new' }]]);
    recordsOf(cache).written(User, '1');
    expect(cache.size('user')).toBe(0);
  });
});
