import { describe, expect, it, vi } from 'vitest';
import { RateLimitError } from '../errors/api-error.ts';
import { AbortError, RateLimitBudgetExceededError } from '../errors/request-errors.ts';
import { createEmitter } from '../events/emitter.ts';
import type { RateLimitEvent } from '../events/events.ts';
import { testPacer } from '../testing/pacer.ts';
import { type BudgetOptions, createBudgets, type Pacer, type PacerParts } from './pacer.ts';
import { busiestWindow } from './testing/arrivals.ts';
import { type VirtualClock, virtualClock } from './testing/virtual-clock.ts';
import type { Patience, Turn } from './turn.ts';

const HOST = 'https://acme.zendesk.com';
const patient: Patience = { maxRateLimitWait: 600_000, onRateLimit: 'wait' };
const log = { debug: () => {}, warn: () => {}, error: () => {} };

type Headers = Record<string, string>;

/** An account that answers after a while; `answer` says what. */
function setUp(
  {
    concurrency = 1000,
    ...options
  }: BudgetOptions & Partial<Omit<PacerParts, 'clock'>> & { clock?: VirtualClock } = {},
  answer: (turn: Turn) => { headers?: Headers; refusedFor?: number } = () => ({}),
) {
  const { clock = virtualClock() } = options;
  const parts = { log, ...options, clock };
  const pacer = testPacer(concurrency, { budgets: createBudgets('acme.zendesk.com', options, parts), ...parts });
  const sent: { at: number; id: string; url: string }[] = [];
  const since = clock.now();
  const running = { now: 0, most: 0 };
  async function call(id = 'tickets.list', path = '/api/v2/tickets', changes: Partial<Turn & Patience> = {}) {
    const operation = { id, method: 'GET' };
    const url = `${HOST}${path}`;
    const turn: Turn = { operation, url, shownUrl: url, signal: undefined, waiting: { ms: 0 }, ...changes };
    const leave = await pacer.enter(turn, { ...patient, ...changes });
    running.most = Math.max(running.most, ++running.now);
    sent.push({ at: clock.now() - since, id, url });
    const { headers = {}, refusedFor } = answer(turn);
    await clock.wait(20);
    pacer.observe(turn, { headers, refusedFor });
    running.now--;
    leave();
    return refusedFor;
  }
  return { pacer, clock, sent, running, call, since, times: () => sent.map(({ at }) => at) };
}

const many = <T>(count: number, make: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, make));
const account = (limit: number, remaining: number, reset?: number): Headers => ({
  'x-rate-limit': String(limit),
  'x-rate-limit-remaining': String(remaining),
  ...(reset !== undefined && { 'ratelimit-reset': String(reset) }),
});
const bucket = (name: string, text: string): Headers => ({ [`zendesk-ratelimit-${name}`]: text });

describe('a budget of 100 a second', () => {
  const own = { limit: 100, per: 1000 };

  it('is kept in every second of a thousand calls at once, and used to the full', async () => {
    const { call, times } = setUp({ own });
    await many(1000, () => call());
    expect(times()).toHaveLength(1000);
    expect(busiestWindow(times(), 1000)).toBeLessThanOrEqual(100);
    expect(Math.max(...times())).toBeLessThanOrEqual(9 * 1.1 * 1000);
  });

  it('is kept by two clients of one account together', async () => {
    const clock = virtualClock();
    const budgets = createBudgets('acme.zendesk.com', {}, { clock, log });
    const [one, other] = [setUp({ own, budgets, clock }), setUp({ own, budgets, clock })];
    await Promise.all([many(150, () => one.call()), many(150, () => other.call())]);
    const since = (at: number, start: number) => at + start;
    const all = [one, other].flatMap((client) => client.times().map((at) => since(at, client.since)));
    expect(busiestWindow(all, 1000)).toBeLessThanOrEqual(100);
  });

  it('lets few calls go at once', async () => {
    const { call, times } = setUp({ own });
    await many(50, () => call());
    expect(Math.max(...times())).toBeLessThan(200);
  });
});

describe('a share', () => {
  it('is of what the headers say, so that others have the rest', async () => {
    let left = 700;
    const { call, times } = setUp({ own: { share: 0.5 } }, () => ({ headers: account(700, left--, 30) }));
    await many(800, () => call());
    expect(busiestWindow(times(), 60_000)).toBeLessThanOrEqual(350 + 3);
  });
});

describe('an account without requests left', () => {
  it('is waited for until its window is over', async () => {
    const { call, times } = setUp({}, () => ({ headers: account(700, 0, 30) }));
    await call();
    await call();
    expect(times()[1]).toBeGreaterThanOrEqual(30_000 - 100);
  });

  it('gets as many requests as it said, and the few that were under way before, however many want to go', async () => {
    let left = 50;
    const { call, times, clock, since } = setUp({}, () => {
      if (clock.now() - since >= 30_000) return { headers: account(50, 10, 60) };
      left = Math.max(0, left - 1);
      return { headers: account(50, left, 30) };
    });
    await many(90, () => call());
    const before = times().filter((at) => at < 29_900).length;
    expect(before).toBeGreaterThanOrEqual(50);
    expect(before).toBeLessThanOrEqual(52);
    expect(times()).toHaveLength(90);
  });

  it('is an error at once for who wants to know, before anything is sent', async () => {
    const { call, times } = setUp({}, () => ({ headers: account(700, 0, 30) }));
    await call();
    const error = await call(undefined, undefined, { onRateLimit: 'throw' }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(RateLimitError);
    expect((error as Error).message).toBe(
      `GET ${HOST}/api/v2/tickets was not sent: the budget account is used up for 29.9 s, and onRateLimit is 'throw'`,
    );
    expect(times()).toHaveLength(1);
  });

  it('is an error for who waits less long', async () => {
    const { call } = setUp({}, () => ({ headers: account(700, 0, 30) }));
    await call();
    await expect(call(undefined, undefined, { maxRateLimitWait: 10_000 })).rejects.toThrow('maxRateLimitWait is 10 s');
    const waited = { waiting: { ms: 9_000 }, maxRateLimitWait: 35_000 };
    await expect(call(undefined, undefined, waited)).rejects.toThrow('of which it has waited 9 s');
  });

  it('does not let those wait who stand behind one that waits, if they want to know', async () => {
    const { call, clock } = setUp({}, () => ({ headers: account(700, 0, 30) }));
    await call();
    const first = call();
    await clock.wait(1);
    await expect(call(undefined, undefined, { onRateLimit: 'throw' })).rejects.toBeInstanceOf(RateLimitError);
    await first;
  });

  it('is left by who is aborted while a store is silent, and the next one asks it anew', async () => {
    const controller = new AbortController();
    const grant = { isGranted: true, waitMs: 0, key: undefined };
    const take = vi.fn(() => (take.mock.calls.length === 1 ? new Promise<never>(() => {}) : Promise.resolve(grant)));
    const { call } = setUp({ concurrency: 1, store: { take, learn: () => {} } });
    const aborted = call(undefined, undefined, { signal: controller.signal });
    const next = call();
    setImmediate(() => controller.abort());
    await expect(aborted).rejects.toBeInstanceOf(AbortError);
    await next;
    expect(take).toHaveBeenCalledTimes(2);
  });

  it('is left by who is aborted, and the next one goes on', async () => {
    const { call, times } = setUp({}, () => ({ headers: account(700, 0, 30) }));
    await call();
    const controller = new AbortController();
    const aborted = call(undefined, undefined, { signal: controller.signal });
    const next = call();
    setImmediate(() => controller.abort(new AbortError()));
    await expect(aborted).rejects.toBeInstanceOf(AbortError);
    await next;
    expect(times()).toHaveLength(2);
  });
});

describe('a bucket', () => {
  it('is waited for by the operations that draw from it, and by no other', async () => {
    const { call, sent } = setUp({}, ({ operation }) =>
      operation.id === 'tickets.list' ? { headers: bucket('tickets-index', 'total=100; remaining=0; resets=41') } : {},
    );
    await call();
    await Promise.all([call(), call('users.list', '/api/v2/users')]);
    expect(sent.map(({ id }) => id)).toEqual(['tickets.list', 'users.list', 'tickets.list']);
    expect(sent[2]?.at).toBeGreaterThan(40_000);
  });

  it('of one record holds up no other record', async () => {
    const { call, sent } = setUp({}, () => ({
      headers: bucket('per-ticket-updates', 'total=30; remaining=0; resets=600'),
    }));
    await call('tickets.update', '/api/v2/tickets/1');
    await Promise.all([call('tickets.update', '/api/v2/tickets/1'), call('tickets.update', '/api/v2/tickets/2')]);
    expect(sent.map(({ url }) => url.at(-1))).toEqual(['1', '2', '1']);
  });

  it('that no header tells of is known by its 429, while the account has requests left', async () => {
    let refusals = 0;
    const { call, sent, clock, since } = setUp({ concurrency: 10 }, ({ operation }) => {
      const isRefused = operation.id === 'views.count' && clock.now() - since < 17_000;
      if (isRefused) refusals++;
      return { headers: account(700, 600, 60), ...(isRefused && { refusedFor: 17_000 }) };
    });
    await call('users.list');
    await call('views.count');
    await Promise.all([many(20, () => call('views.count')), call('users.list')]);
    expect(refusals).toBe(1);
    expect(sent[2]?.id).toBe('users.list');
    expect(sent[3]?.at).toBeGreaterThanOrEqual(17_000 - 100);
  });
});

describe('a smaller budget in place of the account', () => {
  it('does not hold up what draws from the account', async () => {
    const { call, sent } = setUp({}, ({ operation }) => ({
      headers: operation.id === 'webhooks.list' ? account(100, 0, 50) : account(700, 650, 50),
    }));
    await call('webhooks.list');
    await call('users.list');
    await Promise.all([call('webhooks.list'), call('users.list')]);
    expect(sent.map(({ id }) => id)).toEqual(['webhooks.list', 'users.list', 'users.list', 'webhooks.list']);
  });
});

describe('a 429', () => {
  it('holds back all that wait, which then go on few at a time', async () => {
    let isFull = false;
    const { call, times, running, clock, since } = setUp({ concurrency: 20 }, () => {
      isFull = clock.now() - since < 17_000;
      return isFull ? { refusedFor: 17_000 } : {};
    });
    const refused = (await many(100, () => call())).filter((ms) => ms !== undefined);
    expect(refused).toHaveLength(3);
    expect(times().filter((at) => at > 100 && at < 16_900)).toEqual([]);
    expect(running.most).toBeLessThanOrEqual(20);
  });
});

describe('requests under way', () => {
  it('are few until an answer came, also one without any rate limit', async () => {
    const { call, times } = setUp({ concurrency: 10 });
    await many(13, () => call());
    expect(times().filter((at) => at === 0)).toHaveLength(3);
    expect(times().filter((at) => at === 20)).toHaveLength(10);
  });
});

describe('waiting', () => {
  it('of all calls together ends with its budget, in which what they wait at once counts once', async () => {
    const { call, pacer } = setUp({ maxTotalWait: 40_000 }, () => ({ headers: account(700, 0, 30) }));
    await call();
    await call();
    const error = await call().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(RateLimitBudgetExceededError);
    expect((error as Error).message).toContain(
      'of rateLimit.maxTotalWait (40 s for all calls together) 10.2 s are left',
    );
    expect((error as RateLimitBudgetExceededError).retryAfter).toBeCloseTo(29.85, 1);
    pacer.total.spend(5_000, 'GET /');
    pacer.total.spend(5_000, 'GET /');
    expect(() => pacer.total.spend(10_500, 'GET /')).toThrow(RateLimitBudgetExceededError);
  });

  it('is told to those who listen', async () => {
    const events = createEmitter(log);
    const heard: RateLimitEvent[] = [];
    events.on('rateLimit', (event) => heard.push(event));
    const { call } = setUp({ events }, () => ({ headers: account(700, 0, 30) }));
    await call();
    await call();
    expect(heard).toEqual([{ operation: 'tickets.list', bucket: 'account', limit: 700, remaining: 0, waitMs: 29_850 }]);
  });
});

describe('what is known', () => {
  it('is the latest of the account and of each bucket', async () => {
    const { call, pacer, since } = setUp({}, () => ({
      headers: { ...account(700, 5, 30), ...bucket('tickets-index', 'total=100; remaining=9; resets=41') },
    }));
    expect(pacer.rateLimits).toEqual({ account: undefined, buckets: {} });
    await call();
    expect(pacer.rateLimits).toEqual({
      account: { limit: 700, remaining: 5, resetsAt: new Date(since + 30_020) },
      buckets: { 'tickets-index': { limit: 100, remaining: 9, resetsAt: new Date(since + 41_020) } },
    });
  });

  it('of the account is asked by no request to another host', async () => {
    const { call, pacer, since, clock } = setUp({}, () => ({ headers: account(700, 0, 30) }));
    await call();
    const turn = { operation: { id: 'x', method: 'GET' }, url: 'https://status.zendesk.com', shownUrl: '' };
    const { elsewhere }: Pacer = pacer;
    const leave = await elsewhere.enter({ ...turn, signal: undefined, waiting: { ms: 0 } }, patient);
    leave();
    expect(clock.now() - since).toBeLessThan(100);
  });
});
