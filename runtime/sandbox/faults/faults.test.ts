import { describe, expect, it } from 'vitest';
import type { Fault } from '../index.ts';
import { library } from '../test/library.ts';
import { idsOf, openSandbox, recordOf } from '../test/open.ts';

const shelf = async (options: { latency?: number; sleep?: (ms: number) => Promise<void> } = {}) => {
  const opened = await openSandbox({ tables: library, seed: 'empty', ...options });
  opened.sandbox.insert(
    'Book',
    [1, 2, 3, 4].map((id) => ({ id, title: `t${id}` })),
  );
  const raw = (path: string, init: RequestInit = {}) =>
    fetch(opened.sandbox.origin + path, {
      ...init,
      headers: { authorization: 'Bearer sandbox', 'content-type': 'application/json' },
    });
  return { ...opened, raw };
};

describe('a fault', () => {
  it.each<[Fault, number]>([
    [{}, 500],
    [{ status: 503 }, 503],
    [{ retryAfter: 7 }, 429],
    [{ status: 401 }, 401],
  ])('%j is answered once, then all is well', async (fault, status) => {
    const { call, sandbox } = await shelf();
    sandbox.fail('books.list', fault);
    const failed = await call('GET', '/api/v2/books');
    expect([failed.status, failed.headers.get('retry-after')]).toEqual([status, fault.retryAfter ? '7' : null]);
    expect(failed.body).toHaveProperty('error');
    expect((await call('GET', '/api/v2/books')).status).toBe(200);
    expect(sandbox.requests.map((request) => request.status)).toEqual([status, 200]);
  });

  it('waits for its operation', async () => {
    const { call, sandbox } = await shelf();
    sandbox.fail('books.get', { status: 500 });
    expect((await call('GET', '/api/v2/books')).status).toBe(200);
    expect((await call('GET', '/api/v2/books/1')).status).toBe(500);
  });

  it('comes as often as it is told', async () => {
    const { call, sandbox } = await shelf();
    sandbox.fail('*', { status: 500, times: 2 });
    const statuses = [];
    for (const path of ['/api/v2/books', '/api/v2/books/1', '/api/v2/books/2'])
      statuses.push((await call('GET', path)).status);
    expect(statuses).toEqual([500, 500, 200]);
  });

  it.each(['page[size]=2', 'per_page=2'])('hits only its page: %s', async (query) => {
    const { call, sandbox } = await shelf();
    sandbox.fail('books.list', { page: 2, status: 500 });
    const first = await call('GET', `/api/v2/books?${query}`);
    expect(first.status).toBe(200);
    const next = String(first.body.next_page ?? recordOf(first.body, 'links').next);
    expect((await call('GET', next)).status).toBe(500);
    expect(idsOf((await call('GET', next)).body, 'books')).toEqual([3, 4]);
  });

  it('has the body and the headers that are given', async () => {
    const { raw, sandbox } = await shelf();
    sandbox.fail('books.list', { status: 502, body: 'bad gateway', headers: { 'content-type': 'text/plain' } });
    const answer = await raw('/api/v2/books');
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual(['text/plain', 'bad gateway']);
  });

  it('resets the connection', async () => {
    const { raw, sandbox } = await shelf();
    sandbox.fail('books.list', { kind: 'reset' });
    await expect(raw('/api/v2/books')).rejects.toThrow('fetch failed');
    expect(sandbox.requests[0]?.status).toBe(0);
  });

  it('loses the answer of a call that was carried out', async () => {
    const { raw, sandbox } = await shelf();
    sandbox.fail('books.create', { kind: 'reset', after: true });
    await expect(raw('/api/v2/books', { method: 'POST', body: '{"book":{"title":"made"}}' })).rejects.toThrow();
    expect(sandbox.records('Book').map(({ title }) => title)).toContain('made');
  });

  it('does not carry out what it refuses', async () => {
    const { raw, sandbox } = await shelf();
    sandbox.fail('books.create', { status: 500 });
    await raw('/api/v2/books', { method: 'POST', body: '{"book":{"title":"made"}}' });
    expect(sandbox.records('Book')).toHaveLength(4);
  });

  it('cuts the body', async () => {
    const { raw, sandbox } = await shelf();
    sandbox.fail('books.list', { kind: 'cut' });
    const answer = await raw('/api/v2/books');
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow('terminated');
  });

  it.each([
    ['html', (text: string) => text.startsWith('<!DOCTYPE html>')],
    ['empty', (text: string) => text === ''],
    ['broken-json', (text: string) => text.startsWith('{"books":[') && !text.endsWith('}')],
    ['wrong-envelope', (text: string) => text === '{"unexpected":[]}'],
  ] as const)('answers 200 with %s', async (kind, isExpected) => {
    const { raw, sandbox } = await shelf();
    sandbox.fail('books.list', { kind });
    const answer = await raw('/api/v2/books');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toSatisfy(isExpected);
  });

  it('delays by what it says, on top of the latency', async () => {
    const waits: number[] = [];
    const sleep = async (milliseconds: number) => void waits.push(milliseconds);
    const { call, sandbox } = await shelf({ latency: 50, sleep });
    sandbox.fail('books.list', { kind: 'delay', delay: 1000 });
    expect(idsOf((await call('GET', '/api/v2/books')).body, 'books')).toHaveLength(4);
    await call('GET', '/api/v2/books');
    expect(waits).toEqual([1050, 50]);
  });

  it('hangs until the caller gives up', async () => {
    const { raw, sandbox } = await shelf();
    sandbox.fail('books.list', { kind: 'hang' });
    const caller = new AbortController();
    const answer = raw('/api/v2/books', { signal: caller.signal });
    await expect.poll(() => sandbox.requests.length).toBe(1);
    caller.abort();
    await expect(answer).rejects.toThrow('aborted');
  });

  it('for an operation that does not exist is refused with those that do', async () => {
    const { sandbox } = await shelf();
    expect(() => sandbox.fail('books.lst')).toThrow(/books\.lst.*books\.list/);
  });
});
