import { describe, expect, it } from 'vitest';
import { type FailedAttempt, type Failure, retryDecision } from './retry-decision.ts';

const failed: FailedAttempt = {
  failure: 'server error',
  retry: 'safe',
  isOnce: false,
  retries: 0,
  maxRetries: 2,
  rateLimitWaits: 0,
  waited: 0,
  maxRateLimitWait: 60_000,
  onRateLimit: 'wait',
  retryAfter: undefined,
  random: 0,
};

const uncertain: Failure[] = ['server error', 'connection error', 'timeout', 'unexpected answer'];

describe('retryDecision', () => {
  it.each(uncertain)('repeats after a %s what may be repeated', (failure) => {
    for (const retry of ['safe', 'idempotent', 'keyed'] as const) {
      expect(retryDecision({ ...failed, failure, retry })).toEqual({ retry: true, afterMs: 250, because: failure });
    }
  });

  it.each(uncertain)('never repeats after a %s what could act twice', (failure) => {
    expect(retryDecision({ ...failed, failure, retry: 'never' })).toMatchObject({ retry: false });
  });

  it.each<[string, Partial<FailedAttempt>, number | false]>([
    ['the first backoff at its shortest', {}, 250],
    ['the first backoff at its longest', { random: 1 }, 500],
    ['a doubled second backoff', { retries: 1, random: 1 }, 1000],
    ['a bounded late backoff', { retries: 9, maxRetries: 10, random: 1 }, 8000],
    ['no more than maxRetries', { retries: 2 }, false],
    ['nothing with maxRetries 0', { maxRetries: 0 }, false],
    ['a 503 after what it asks for', { retryAfter: 7000 }, 7000],
    ['a 503 that asks for less than the backoff after the backoff', { retryAfter: 0 }, 250],
    ['no 503 that asks for too long', { retryAfter: 61_000 }, false],
    ['what was not sent, though it could act twice', { failure: 'not sent', retry: 'never' }, 250],
    ['no refusal', { failure: 'refused' }, false],
    ['a rate limit after what it asks for', { failure: 'rate limited', retryAfter: 17_000 }, 17_000],
    [
      'a rate limit of a call that could act twice',
      { failure: 'rate limited', retry: 'never', retryAfter: 1000 },
      1000,
    ],
    ['a rate limit when repetitions are used up', { failure: 'rate limited', retries: 2, retryAfter: 1000 }, 1000],
    ['a rate limit up to the bound', { failure: 'rate limited', retryAfter: 60_000 }, 60_000],
    ['no rate limit beyond the bound', { failure: 'rate limited', retryAfter: 60_001 }, false],
    [
      'no rate limit whose waits add up beyond the bound',
      { failure: 'rate limited', waited: 50_000, retryAfter: 20_000 },
      false,
    ],
    [
      'no rate limit for those who want to know',
      { failure: 'rate limited', retryAfter: 1, onRateLimit: 'throw' },
      false,
    ],
    ['no rate limit with maxRetries 0', { failure: 'rate limited', retryAfter: 1, maxRetries: 0 }, false],
    ['a rate limit of 0 seconds at once', { failure: 'rate limited', retryAfter: 0 }, 0],
    [
      'a second rate limit of 0 seconds after a backoff',
      { failure: 'rate limited', retryAfter: 0, rateLimitWaits: 1 },
      500,
    ],
  ])('repeats %s', (_, changes, afterMs) => {
    const decision = retryDecision({ ...failed, ...changes });
    expect(decision.retry ? decision.afterMs : false).toBe(afterMs);
    expect(decision.because).not.toBe('');
  });
});
