import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, tracingChannel, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, describe, expect, it } from 'vitest';
import type { CallTrace, ClientEvents, EventName } from '../events/events.ts';
import { type Account, type Handler, pagesOf, startAccount } from '../testing/account.ts';
import { JobStatuses, Tickets, Users } from '../testing/objects.ts';
import type { Client } from './client.ts';

const records = Array.from({ length: 5 }, (_, index) => ({ id: index + 1 }));

let account: Account;
let failures: { status: number; json?: object }[];

afterEach(() => account.close());

const flaky =
  (handler: Handler): Handler =>
  (...given) =>
    failures.shift() ?? handler(...given);

async function open(...failing: typeof failures): Promise<Client> {
  failures = failing;
  let looks = 0;
  account = await startAccount({
    'GET /api/v2/users/(\\d+)': flaky((_, [, id]) => ({ user: { id: Number(id), name: 'A' } })),
    'DELETE /api/v2/users/(\\d+)': () => ({ status: 204 }),
    'GET /api/v2/tickets': pagesOf('tickets', records),
    'GET /api/v2/job_statuses/V1': () => {
      looks += 1;
      return { job_status: { id: 'V1', status: looks > 1 ? 'completed' : 'working', progress: looks, total: 2 } };
    },
  });
  let now = 1_000;
  const clock = { now: () => now++, random: () => 0, wait: async () => {} };
  return account.client({ auth: { oauthToken: 's3cret' }, maxRetries: 2, logLevel: 'silent', clock });
}

function heardOf<N extends EventName>(client: Client, name: N): ClientEvents[N][] {
  const heard: ClientEvents[N][] = [];
  client.on(name, (event) => void heard.push(event));
  return heard;
}

describe('a client tells', () => {
  it('each attempt of a call with its outcome, and each repetition', async () => {
    const client = await open({ status: 503 }, { status: 429 });
    const requests = heardOf(client, 'request');
    const retries = heardOf(client, 'retry');
    await new Users(client).get(7);
    const url = `${account.origin}/api/v2/users/7`;
    const call = { operation: 'users.get', method: 'GET', url };
    const of = (attempt: number, status: number, error?: string) => {
      return { ...call, attempt, status, error, requestId: `r${attempt}`, startedAt: expect.any(Number), duration: 1 };
    };
    expect(requests).toEqual([of(1, 503, 'server'), of(2, 429, 'rate_limit'), of(3, 200)]);
    expect(retries).toEqual([
      { ...call, attempt: 1, because: 'server error', afterMs: expect.any(Number) },
      { ...call, attempt: 2, because: 'rate limited', afterMs: expect.any(Number) },
    ]);
  });

  it('an attempt that got no answer, by the code of its error', async () => {
    const client = await open();
    const requests = heardOf(client, 'request');
    const lost = client.with({ origin: 'http://127.0.0.1:1', auth: null, maxRetries: 0 });
    await expect(new Users(lost).get(1)).rejects.toThrow();
    expect(requests).toMatchObject([{ attempt: 1, status: undefined, error: 'connection', requestId: undefined }]);
  });

  it('nothing of what is refused before it is sent', async () => {
    const client = await open();
    const requests = heardOf(client, 'request');
    await expect(new Users(client).get('no id')).rejects.toThrow();
    await expect(
      new Users(client.with({ auth: { oauthToken: () => Promise.reject(new Error()) } })).get(1),
    ).rejects.toThrow();
    expect(requests).toEqual([]);
  });

  it('each page of a list as it comes', async () => {
    const client = await open();
    const pages = heardOf(client, 'page');
    for await (const _ of new Tickets(client).list({ query: { pageSize: 2 } }));
    const of = (items: number, yielded: number, hasMore: boolean) => {
      return { operation: 'tickets.list', items, yielded, hasMore };
    };
    expect(pages).toEqual([of(2, 2, true), of(2, 4, true), of(1, 5, false)]);
  });

  it('each look at a job', async () => {
    const client = await open();
    const jobs = heardOf(client, 'job');
    const job = await new JobStatuses(client).get('V1');
    await job.wait({ sleep: async () => {} });
    expect(jobs).toEqual([{ id: 'V1', status: 'completed', progress: 2, total: 2 }]);
  });

  it('pages and jobs also where a call speaks for somebody else', async () => {
    const client = await open();
    const [pages, jobs] = [heardOf(client, 'page'), heardOf(client, 'job')];
    const options = { onBehalfOf: 'b@example.com' };
    await new Tickets(client).list({ options }).toArray();
    const job = await new JobStatuses(client, options).get('V1');
    await job.wait({ sleep: async () => {} });
    expect([pages.length, jobs.length]).toEqual([1, 1]);
  });

  it('what its caches do, whoever of the family asks', async () => {
    const client = await open();
    const cache = heardOf(client, 'cache');
    const users = new Users(client.with({ timeout: 5_000 }));
    await users.get(1);
    await users.get(1);
    client.cache.delete('user', 1);
    client.cache.purge('user');
    const one = { cache: 'user', id: '1' };
    expect(cache).toEqual([
      { kind: 'miss', ...one },
      { kind: 'add', ...one },
      { kind: 'hit', ...one },
      { kind: 'remove', ...one },
      { kind: 'purge', cache: 'user', id: undefined },
    ]);
  });

  it('no secret and no body, whatever it tells', async () => {
    const client = await open({ status: 401, json: { error: 's3cret' } });
    const told: unknown[] = [];
    const names: EventName[] = ['request', 'retry', 'page', 'job', 'cache'];
    for (const name of names) client.on(name, (event) => void told.push(event));
    await expect(new Users(client).get(1)).rejects.toThrow();
    await client.request({
      operation: { id: 'x.get', method: 'GET', path: '/api/v2/users/1', retry: 'safe' },
      query: { access_token: 's3cret' },
    });
    expect(told.length).toBeGreaterThan(1);
    expect(JSON.stringify(told)).not.toContain('s3cret');
  });
});

describe('a whole call', () => {
  const channel = tracingChannel('zents:call');
  const phases = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'] as const;

  async function traced(run: () => Promise<unknown>): Promise<[phase: string, trace: CallTrace][]> {
    const heard: [string, CallTrace][] = [];
    const listeners = phases.map((phase) => {
      const listen = (trace: unknown): void => void heard.push([phase, { ...(trace as CallTrace) }]);
      return [`tracing:zents:call:${phase}`, listen] as const;
    });
    for (const [name, listen] of listeners) subscribe(name, listen);
    await run().catch(() => {});
    for (const [name, listen] of listeners) unsubscribe(name, listen);
    return heard;
  }

  it('is traced from its start to its end, over all attempts', async () => {
    const client = await open({ status: 503 });
    const heard = await traced(() => new Users(client).get(7));
    expect(heard.map(([phase]) => phase)).toEqual(['start', 'end', 'asyncStart', 'asyncEnd']);
    const call = { operation: 'users.get', method: 'GET', url: `${account.origin}/api/v2/users/7` };
    const unknown = { status: undefined, requestId: undefined, error: undefined };
    expect(heard[0]?.[1]).toEqual({ ...call, ...unknown, attempts: 0 });
    expect(heard.at(-1)?.[1]).toEqual({ ...call, attempts: 2, status: 200, requestId: 'r2', error: undefined });
  });

  it('that fails says so by a code', async () => {
    const client = await open({ status: 404, json: { error: 'RecordNotFound', description: 'Not found' } });
    const heard = await traced(() => new Users(client).get(7));
    expect(heard.map(([phase]) => phase)).toEqual(['start', 'end', 'error', 'asyncStart', 'asyncEnd']);
    expect(heard.at(-1)?.[1]).toMatchObject({ attempts: 1, status: 404, requestId: 'r1', error: 'record_not_found' });
  });

  it('holds the stores that are bound to its start, each call its own', async () => {
    const client = await open({ status: 503 });
    const store = new AsyncLocalStorage<string>();
    const seen: [id: string | undefined, span: string | undefined][] = [];
    channel.start.bindStore(store, (trace) => `span of ${(trace as CallTrace).url.at(-1)}`);
    client.on('retry', ({ url }) => void seen.push([url.at(-1), store.getStore()]));
    client.on('request', ({ url }) => void seen.push([url.at(-1), store.getStore()]));
    await Promise.all([new Users(client).get(1), new Users(client).get(2)]);
    channel.start.unbindStore(store);
    expect(store.getStore()).toBeUndefined();
    expect(seen.map(([id]) => id).sort()).toHaveLength(4);
    for (const [id, span] of seen) expect(span).toBe(`span of ${id}`);
  });
});
