import { describe, expect, it } from 'vitest';
import { readRateLimits } from './rate-limit-headers.ts';

type Headers = Record<string, string>;

describe('readRateLimits', () => {
  it.each<[Headers, unknown]>([
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
    [
      { 'x-rate-limit': '700', 'x-rate-limit-remaining': '5', 'ratelimit-reset': '41' },
      { limit: 700, remaining: 5, reset: 41 },
    ],
    [
      { 'x-rate-limit': '700', 'x-rate-limit-remaining': 'many', 'rate-limit': '700', 'rate-limit-remaining': '5' },
      { limit: 700, remaining: 5, reset: undefined },
    ],
    // Seconds since 1970 are no time of a window.
    [
      { 'ratelimit-limit': '400', 'ratelimit-remaining': '0', 'ratelimit-reset': '1795000000' },
      { limit: 400, remaining: 0, reset: undefined },
    ],
    [{ 'ratelimit-limit': '9'.repeat(400), 'ratelimit-remaining': '0' }, undefined],
    [{ 'x-rate-limit-remaining': '5' }, undefined],
    [{ 'content-type': 'application/json' }, undefined],
  ])('of the account, from %j, reads %j', (headers, reading) => {
    expect(readRateLimits(headers).account).toEqual(reading);
  });

  it.each<[Headers, unknown]>([
    [
      { 'zendesk-ratelimit-tickets-index': 'total=100; remaining=99; resets=41' },
      [['tickets-index', { limit: 100, remaining: 99, reset: 41 }]],
    ],
    [
      { 'zendesk-rate-limit-tags-index': 'total=100;remaining=0' },
      [['tags-index', { limit: 100, remaining: 0, reset: undefined }]],
    ],
    [{ 'zendesk-ratelimit-broken': 'a lot', 'zendesk-ratelimit-odd': 'total=1; remaining=-1' }, []],
  ])('of buckets, from %j, reads %j', (headers, buckets) => {
    expect([...readRateLimits(headers).buckets]).toEqual(buckets);
  });
});
