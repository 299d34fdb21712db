import { describe, expect, it } from 'vitest';
import { createPacer } from './pacer.ts';
import { readRateLimit } from './rate-limit-headers.ts';

describe('readRateLimit', () => {
  it.each([
    [
      { 'x-rate-limit': '700', 'x-rate-limit-remaining': '699' },
      { limit: 700, remaining: 699, reset: undefined },
    ],
    [
      { 'ratelimit-limit': '400', 'ratelimit-remaining': '0', 'ratelimit-reset': '41' },
      { limit: 400, remaining: 0, reset: 41 },
    ],
    [
      { 'rate-limit': '200', 'rate-limit-remaining': '7', 'rate-limit-reset': '3' },
      { limit: 200, remaining: 7, reset: 3 },
    ],
    [{ 'content-type': 'application/json' }, undefined],
  ])('of %j is %j', (headers, state) => {
    expect(readRateLimit(headers as unknown as Record<string, string>)).toEqual(state);
  });
});

describe('a pacer', () => {
  it('remembers what it saw last', () => {
    const pacer = createPacer(1);
    expect(pacer.rateLimit).toBeUndefined();
    pacer.observe({ 'x-rate-limit': '700', 'x-rate-limit-remaining': '5' });
    pacer.observe({});
    expect(pacer.rateLimit?.remaining).toBe(5);
  });
});
