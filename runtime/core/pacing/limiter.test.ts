import { describe, expect, it } from 'vitest';
import { AbortError } from '../errors/request-errors.ts';
import { createLimiter } from './limiter.ts';

describe('createLimiter', () => {
  it('lets so many in at once and the others in order as places become free', async () => {
    const { enter } = createLimiter(2);
    const entered: number[] = [];
    const leaves = [0, 1, 2, 3].map(async (index) => {
      const leave = await enter(undefined);
      entered.push(index);
      return leave;
    });
    await Promise.all(leaves.slice(0, 2));
    expect(entered).toEqual([0, 1]);
    (await leaves[1])?.();
    await leaves[2];
    expect(entered).toEqual([0, 1, 2]);
    (await leaves[0])?.();
    await leaves[3];
    expect(entered).toEqual([0, 1, 2, 3]);
  });

  it('lets nobody overtake the one that is next', async () => {
    const { enter } = createLimiter(1);
    const entered: string[] = [];
    const leave = await enter(undefined);
    const waiting = enter(undefined).then(() => entered.push('waiting'));
    leave();
    const late = enter(undefined).then(() => entered.push('late'));
    await waiting;
    expect(entered).toEqual(['waiting']);
    expect(await Promise.race([late, Promise.resolve('still outside')])).toBe('still outside');
  });

  it('lets the one whose signal is aborted go, without taking a place', async () => {
    const { enter } = createLimiter(1);
    const leave = await enter(undefined);
    const controller = new AbortController();
    const aborted = enter(controller.signal);
    const next = enter(undefined);
    controller.abort('why');
    await expect(aborted).rejects.toBeInstanceOf(AbortError);
    leave();
    await expect(next).resolves.toBeTypeOf('function');
  });

  it('does not let in one whose signal was aborted before', async () => {
    const { enter } = createLimiter(1);
    await expect(enter(AbortSignal.abort())).rejects.toBeInstanceOf(AbortError);
    const leave = await enter(undefined);
    await expect(enter(AbortSignal.abort())).rejects.toBeInstanceOf(AbortError);
    leave();
  });
});
