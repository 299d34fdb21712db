import { expect, it } from 'vitest';
import { MANY_BUDGETS, memoryRateLimitStore } from './memory-store.ts';

const SECOND = 1_000;

/** A store that knows a budget of one request a window for each of so many records. */
function knowing(records: number, time: { now: number }) {
  const store = memoryRateLimitStore(() => time.now);
  const keyOf = (record: number): string => `acme bucket-per-record/${record}`;
  const use = (record: number) => store.learn([{ key: keyOf(record), limit: 1, remaining: 0, resetMs: SECOND }]);
  for (let record = 0; record < records; record++) use(record);
  return { use, take: (record: number) => store.take([{ key: keyOf(record) }]).isGranted };
}

it('budgets that are over are forgotten once there are many', () => {
  const time = { now: 1_000_000 };
  const { take, use } = knowing(MANY_BUDGETS, time);
  time.now += SECOND;
  use(MANY_BUDGETS);
  // One that is remembered counts what it gives; of one that is forgotten nothing is known.
  expect([take(0), take(0), take(0)]).toEqual([true, true, true]);
});

it('budgets that are not over, or few, are kept', () => {
  const time = { now: 1_000_000 };
  const many = knowing(MANY_BUDGETS + 1, time);
  expect([many.take(0), many.take(MANY_BUDGETS)]).toEqual([false, false]);
  const few = knowing(2, time);
  time.now += SECOND;
  few.use(1);
  expect([few.take(0), few.take(0)]).toEqual([true, false]);
});
