import { describe, expect, it, vi } from 'vitest';
import { later } from './later.ts';

async function* numbers() {
  yield* [1, 2, 3];
}

const over = { done: true, value: undefined };

describe('a generator that is made later', () => {
  it('gives what the other one gives, in the order of the steps', async () => {
    const made = later(async () => numbers());
    const steps = await Promise.all([made.next(), made.next(), made.next(), made.next()]);
    expect(steps.map(({ value }) => value)).toEqual([1, 2, 3, undefined]);
  });

  it('is not made by leaving it before its first step', async () => {
    const make = vi.fn(async () => numbers());
    const left = later(make);
    expect(await left.return()).toEqual(over);
    expect(await left.next()).toEqual(over);
    expect(make).not.toHaveBeenCalled();
  });

  it('is over after a failure to make it', async () => {
    const make = vi.fn(async () => {
      throw new Error('no');
    });
    const failed = later(make);
    await expect(failed.next()).rejects.toThrow('no');
    expect(await failed.next()).toEqual(over);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('can be left in the midst of it', async () => {
    const seen: number[] = [];
    for await (const number of later(async () => numbers())) {
      seen.push(number);
      if (number === 2) break;
    }
    expect(seen).toEqual([1, 2]);
  });
});
