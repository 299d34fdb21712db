import { describe, expect, it } from 'vitest';
import { ServerError } from '../errors/api-error.ts';
import type { RequestContext } from './context.ts';
import { attemptUntilDone } from './next-attempt.ts';
import type { PreparedCall } from './prepare.ts';

const call = {
  operation: { id: 'tickets.get', method: 'GET', path: '/', retry: 'safe' },
  shownUrl: 'https://a.b/',
  retry: 'safe',
  maxRetries: 3,
  body: { content: undefined, type: undefined },
  waiting: { ms: 0 },
} as unknown as PreparedCall;

const context = {
  clock: { now: () => 0, random: () => 0, wait: async () => {} },
  log: { debug() {}, info() {}, warn() {}, error() {} },
  events: { emit() {}, on: () => () => {} },
  maxRateLimitWait: 1000,
  onRateLimit: 'wait',
} as unknown as RequestContext;

const failed = () =>
  new ServerError('failed', {
    ...{ status: 500, apiCode: undefined, details: {}, requestId: undefined, headers: {} },
    ...{ method: 'GET', url: 'https://a.b/' },
  });

describe('a call that needs another one first', () => {
  it('does not repeat the repetitions of the other, which was given up', async () => {
    let inner = 0;
    const other = () =>
      attemptUntilDone(call, context, async () => {
        inner++;
        throw failed();
      });
    await expect(attemptUntilDone(call, context, other)).rejects.toThrow(/^failed; tried 4 times[^;]*: all [^;]*$/);
    expect(inner).toBe(4);
  });
});
