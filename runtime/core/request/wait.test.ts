import { expect, it } from 'vitest';
import { AbortError } from '../errors/request-errors.ts';
import { wait } from './wait.ts';

it('a wait longer than a timer can be does not end at once', async () => {
  const controller = new AbortController();
  let isOver = false;
  const waiting = wait(2 ** 31, controller.signal).then(() => {
    isOver = true;
  });
  await wait(20, undefined);
  controller.abort();
  await expect(waiting).rejects.toBeInstanceOf(AbortError);
  expect(isOver).toBe(false);
});
