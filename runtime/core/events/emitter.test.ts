import { channel } from 'node:diagnostics_channel';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEmitter } from './emitter.ts';
import type { CacheEvent } from './events.ts';

const hit: CacheEvent = { kind: 'hit', cache: 'user', id: '1' };
const log = { error: vi.fn() };

afterEach(() => log.error.mockClear());

describe('an emitter', () => {
  it('tells those who listen, until they stop', () => {
    const { emit, on } = createEmitter(log);
    const heard: unknown[] = [];
    const stop = on('cache', (event) => heard.push(event));
    emit('cache', () => hit);
    stop();
    emit('cache', () => hit);
    expect(heard).toEqual([hit]);
  });

  it('makes no event that nobody hears', () => {
    const make = vi.fn(() => hit);
    createEmitter(log).emit('cache', make);
    expect(make).not.toHaveBeenCalled();
  });

  it('goes on after a listener that throws, and logs it', () => {
    const { emit, on } = createEmitter(log);
    const heard: unknown[] = [];
    on('cache', () => {
      throw new Error('mine');
    });
    on('cache', (event) => heard.push(event));
    emit('cache', () => hit);
    expect(heard).toEqual([hit]);
    expect(log.error).toHaveBeenCalledWith('A listener of "cache" threw: mine');
  });

  it('goes on after a listener that rejects or throws what is no error, and logs it', async () => {
    const { emit, on } = createEmitter(log);
    on('cache', async () => {
      throw new Error('later');
    });
    on('cache', () => {
      throw Object.create(null);
    });
    emit('cache', () => hit);
    await vi.waitFor(() => expect(log.error).toHaveBeenCalledWith('A listener of "cache" threw: later'));
    expect(log.error).toHaveBeenCalledWith('A listener of "cache" threw: object');
  });

  it('publishes on the channel of its name', () => {
    const heard: unknown[] = [];
    const listen = (event: unknown) => heard.push(event);
    channel('zents:cache').subscribe(listen);
    createEmitter(log).emit('cache', () => hit);
    channel('zents:cache').unsubscribe(listen);
    expect(heard).toEqual([hit]);
  });

  it('logs what an asynchronous listener rejects with', async () => {
    const { emit, on } = createEmitter(log);
    on('cache', async () => {
      throw new Error('too late');
    });
    emit('cache', () => hit);
    await Promise.resolve();
    expect(log.error).toHaveBeenLastCalledWith('A listener of "cache" threw: too late');
    log.error.mockClear();
  });

  it('refuses a listener that is no function', () => {
    expect(() => createEmitter(log).on('cache', undefined as never)).toThrow('on(cache, listener) must be a function');
  });

  it('tells each of its events to all who listen, frozen', () => {
    const { emit, on } = createEmitter(log);
    on('cache', (event) => expect(Object.isFrozen(event)).toBe(true));
    emit('cache', () => ({ ...hit }));
    expect(log.error).not.toHaveBeenCalled();
  });
});

describe('telling nobody', () => {
  it('costs next to nothing: a million times take less than a second', () => {
    const { emit } = createEmitter(log);
    const make = vi.fn(() => hit);
    const start = performance.now();
    for (let each = 0; each < 1_000_000; each++) emit('cache', make);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(make).not.toHaveBeenCalled();
  });
});
