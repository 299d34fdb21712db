import { expect, it } from 'vitest';
import { AbortError, TimeoutError } from '../errors/request-errors.ts';
import { withTimeout } from './abort.ts';

it('runs nothing with a signal that was aborted before', async () => {
  let runs = 0;
  const run = async () => {
    runs += 1;
  };
  const timedOut = () => new TimeoutError('late', { timeout: 1 });
  const attempt = withTimeout({ timeout: 1_000, signal: AbortSignal.abort('why'), timedOut }, run);
  await expect(attempt).rejects.toMatchObject({ name: AbortError.brand, cause: 'why' });
  expect(runs).toBe(0);
});
