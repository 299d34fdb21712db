import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RetryClass } from '../operation/operation.ts';
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

const uncertain: Failure[] = ['server error', 'connection error', 'timeout', 'unexpected answer', 'still in progress'];
const failures: Failure[] = ['rate limited', 'not sent', ...uncertain, 'refused'];
const classes: RetryClass[] = ['safe', 'idempotent', 'keyed', 'never'];

const REFUSED = 'a repetition would be refused as well';
const STREAM = 'a stream can be sent only once';
const OFF = 'repetitions are switched off';
const USED_UP = 'all repetitions are used up';
const TOO_LONG = 'the wait would be too long';
const ACTED = 'it may have been carried out';
const TOLD = 'the caller wants to know of rate limits';

/** What else decides, with what it does to each failure; anything else is as without it. */
const circumstances: readonly [string, Partial<FailedAttempt>, Partial<Record<Failure | 'any', string>>][] = [
  ['nothing else', {}, {}],
  ['a stream', { isOnce: true }, { any: STREAM }],
  ['maxRetries 0', { maxRetries: 0 }, { any: OFF }],
  ['all repetitions used up', { retries: 2 }, { any: USED_UP, 'rate limited': 'repeated' }],
  ['a wait within the limit', { retryAfter: 60_000 }, {}],
  ['a wait beyond the limit', { retryAfter: 60_001 }, { any: TOO_LONG }],
  ['waits that add up beyond the limit', { retryAfter: 1_000, waited: 60_000 }, { any: TOO_LONG }],
  ['a caller who wants to know', { onRateLimit: 'throw' }, { 'rate limited': TOLD }],
];

/** What comes first decides: a refusal, then what was sent and what may act twice, then what the caller wants. */
function expected(failure: Failure, retry: RetryClass, told: Partial<Record<Failure | 'any', string>>): string {
  const why = told[failure] ?? told.any ?? 'repeated';
  if (failure === 'refused') return REFUSED;
  const mayAct = retry === 'never' && uncertain.includes(failure);
  return mayAct && ![STREAM, OFF].includes(why) ? ACTED : why;
}

const table = failures.flatMap((failure) =>
  classes.flatMap((retry) =>
    circumstances.map(
      ([name, changes, told]) => [failure, retry, name, changes, expected(failure, retry, told)] as const,
    ),
  ),
);

describe('retryDecision', () => {
  it.each(table)('after "%s" of a call that is %s, with %s', (failure, retry, _, changes, want) => {
    const decision = retryDecision({ ...failed, failure, retry, ...changes });
    expect(decision.retry ? 'repeated' : decision.because).toBe(want);
  });

  it('never repeats what could act twice, unless it was rate limited or not sent, and never waits too long', () => {
    const ms = fc.integer({ min: 0, max: 200_000 });
    const count = fc.integer({ min: 0, max: 20 });
    const attempts = fc.record<FailedAttempt>({
      failure: fc.constantFrom(...failures),
      retry: fc.constantFrom(...classes),
      isOnce: fc.boolean(),
      retries: count,
      maxRetries: count,
      rateLimitWaits: count,
      waited: ms,
      maxRateLimitWait: ms,
      onRateLimit: fc.constantFrom('wait', 'throw'),
      retryAfter: fc.option(ms, { nil: undefined }),
      random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    });
    const law = (attempt: FailedAttempt): void => {
      const decision = retryDecision(attempt);
      expect(decision.because).not.toBe('');
      if (!decision.retry) return;
      const { failure, retry, isOnce, retryAfter = 0, waited, maxRateLimitWait, maxRetries, retries } = attempt;
      if (retry === 'never') expect(['rate limited', 'not sent']).toContain(failure);
      expect([failure === 'refused', isOnce, maxRetries > 0]).toEqual([false, false, true]);
      if (failure !== 'rate limited') expect(retries).toBeLessThan(maxRetries);
      expect(decision.afterMs).toBeGreaterThanOrEqual(retryAfter);
      if (attempt.retryAfter !== undefined) expect(waited + decision.afterMs).toBeLessThanOrEqual(maxRateLimitWait);
    };
    fc.assert(fc.property(attempts, law), { numRuns: 2_000 });
  });

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
