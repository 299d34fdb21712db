import { expect, it, vi } from 'vitest';
import { Ledger } from './ledger.ts';
import { RowSource } from './row-source.ts';

it('a source that fails to end keeps nobody from leaving', async () => {
  const leave = vi.fn(() => {
    throw new Error('busy');
  });
  const rows = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }), return: leave }) };
  const source = new RowSource(rows as Iterable<number>, 1, new Ledger('things.createMany', undefined));
  await source.next();
  source.close();
  expect(leave).toHaveBeenCalledTimes(1);
  expect(await source.next()).toBeUndefined();
});
