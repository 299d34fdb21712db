import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wait } from './wait.ts';

const YEAR = 31_536_000_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each([0, 10, 2_147_483_647, 2_147_483_648, YEAR])('waits for %i ms, however long a timer may be', async (ms) => {
  let isOver = false;
  const waiting = wait(ms, undefined).then(() => {
    isOver = true;
  });
  if (ms > 0) await vi.advanceTimersByTimeAsync(ms - 1);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await waiting;
});

it('of a year ends with its signal, in the midst of it', async () => {
  const controller = new AbortController();
  const waiting = wait(YEAR, controller.signal);
  setTimeout(() => controller.abort(), YEAR / 2);
  const refused = expect(waiting).rejects.toMatchObject({ code: 'abort' });
  await vi.advanceTimersByTimeAsync(YEAR / 2);
  await refused;
  expect(vi.getTimerCount()).toBe(0);
});
