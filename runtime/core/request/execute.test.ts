import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { oauthTokenAuth } from '../auth/oauth-token.ts';
import type { AuthStrategy } from '../auth/strategy.ts';
import {
  ApiError,
  AuthenticationError,
  IdempotentRequestError,
  RateLimitError,
  ServerError,
} from '../errors/api-error.ts';
import { AbortError, ConnectionError, TimeoutError, UnexpectedResponseError } from '../errors/request-errors.ts';
import { InvalidArgumentError } from '../errors/usage-errors.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import type { ListOperation, Operation } from '../operation/operation.ts';
import { testPacer } from '../testing/pacer.ts';
import { silentEmitter } from '../testing/silent.ts';
import { fetchTransport } from '../transport/fetch.ts';
import { type Answer, type Loopback, startLoopback } from '../transport/testing/loopback.ts';
import type { Transport } from '../transport/transport.ts';
import { undiciTransport } from '../transport/undici.ts';
import { steadyClock } from './clock.ts';
import type { Clock, RequestContext } from './context.ts';
import { execute } from './execute.ts';
import type { ApiRequest, ApiResponse } from './types.ts';

class Ticket {}

const get: Operation = {
  id: 'tickets.get',
  method: 'GET',
  path: '/api/v2/tickets/{ticket_id}',
  retry: 'safe',
  answer: { ticket: Ticket as never },
};
const list: ListOperation = {
  id: 'tickets.list',
  method: 'GET',
  path: '/api/v2/tickets',
  retry: 'safe',
  items: 'tickets',
  pagination: [],
};
const create: Operation = { ...get, id: 'tickets.create', method: 'POST', path: '/api/v2/tickets', retry: 'keyed' };
const add: Operation = { ...create, id: 'things.create', retry: 'never' };
const remove: Operation = { ...get, id: 'tickets.delete', method: 'DELETE', retry: 'idempotent', answer: 'none' };

const ok: Answer = { body: '{"ticket":{"id":1}}' };
const cut: Answer = (response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"ticket":', () => response.destroy());
};

let server: Loopback;
let transport: Transport;
let waits: number[];
let lines: string[];

afterEach(async () => {
  await transport.close();
  await server.close();
});

async function start(...answers: Answer[]): Promise<void> {
  server = await startLoopback(...answers);
  transport = undiciTransport();
  waits = [];
  lines = [];
}

function contextWith(changes: Partial<RequestContext> = {}): RequestContext {
  const note = (message: string): void => void lines.push(message);
  const clock = steadyClock(changes.clock ?? newYear());
  return {
    origin: server.origin,
    locale: undefined,
    headers: {},
    userAgent: 'zents/test',
    onBehalfOf: undefined,
    timeout: 5_000,
    maxRetries: 2,
    maxRateLimitWait: 60_000,
    onRateLimit: 'wait',
    auth: oauthTokenAuth({ oauthToken: 's3cret' }),
    transport,
    pacer: testPacer(2, { clock }),
    events: silentEmitter,
    log: { debug: note, info: note, warn: note, error: note },
    ...changes,
    clock,
  };
}

/** Stands still, and writes down what it is asked to wait. */
function newYear(): Clock {
  const now = () => Date.parse('2026-01-01T00:00:00Z');
  return { now, random: () => 0, wait: async (ms) => void waits.push(ms) };
}

function call(request: ApiRequest, changes?: Partial<RequestContext>): Promise<ApiResponse> {
  return execute(request, contextWith(changes));
}

const turn = { operation: get, url: 'https://a.b', shownUrl: 'https://a.b', waiting: { ms: 0 } };
const patience = { maxRateLimitWait: 0, onRateLimit: 'wait' } as const;
const getOne: ApiRequest = { operation: get, path: [1] };

describe('a successful call', () => {
  it('gives the parsed body and what came with it, without cookies', async () => {
    await start({
      headers: { 'x-request-id': 'r1', 'set-cookie': '_zendesk_session=s3cret' },
      body: '{"ticket":{"id":1}}',
    });
    const { data, response } = await call(getOne);
    expect(data).toEqual({ ticket: { id: 1 } });
    expect(response).toMatchObject({ status: 200, requestId: 'r1', url: `${server.origin}/api/v2/tickets/1` });
    expect(response.headers['set-cookie']).toBeUndefined();
    const url = `${server.origin}/api/v2/tickets/1`;
    expect(lines).toEqual([`GET ${url}`, `GET ${url}: 200 in 0 ms`]);
  });

  it('sends credential, agent and JSON', async () => {
    await start({ status: 201, body: '{"ticket":{"id":9223372036854775807}}' });
    const { data } = await call({ operation: add, body: { ticket: { subject: 'é', requester_id: 2n ** 60n } } });
    expect(data).toEqual({ ticket: { id: 9223372036854775807n } });
    expect(server.seen[0]).toMatchObject({
      method: 'POST',
      body: '{"ticket":{"subject":"é","requester_id":1152921504606846976}}',
      headers: {
        authorization: 'Bearer s3cret',
        'user-agent': 'zents/test',
        'content-type': 'application/json',
        accept: 'application/json',
      },
    });
  });

  it('lets headers of the call win over those of the client, in any case of letters', async () => {
    await start(ok);
    const options = { headers: { 'X-One': 'call', Accept: 'text/plain' }, onBehalfOf: 'end@user.com' };
    await call(
      { ...getOne, options },
      { headers: { 'x-one': 'client', 'x-two': 'client' }, onBehalfOf: 'other@user.com' },
    );
    expect(server.seen[0]?.headers).toMatchObject({
      'x-one': 'call',
      'x-two': 'client',
      accept: 'text/plain',
      'x-on-behalf-of': 'end@user.com',
    });
  });

  it('sends no credential where there is none', async () => {
    await start(ok);
    const anonymous: AuthStrategy = { authorization: async () => undefined, reject: () => false };
    await call(getOne, { auth: anonymous });
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
  });

  it.each(['', ' ', '""'])('with the body %j is nothing, whatever the status', async (body) => {
    await start({ status: 200, body });
    expect((await call({ operation: remove, path: [1] })).data).toBeUndefined();
  });

  it('takes any body where nothing is expected', async () => {
    await start({ body: '<p>done</p>' }, { status: 202, body: '{"job_status":{}}' });
    expect((await call({ operation: remove, path: [1] })).data).toBeUndefined();
    expect((await call({ operation: remove, path: [1] })).data).toEqual({ job_status: {} });
  });

  it.each(['null', '5', '[{}]'])('takes %s in a list of records for no success', async (element) => {
    await start({ body: `{"tickets":[{},${element}]}` });
    const request = { operation: { ...list, model: class {} } as unknown as Operation, options: { maxRetries: 0 } };
    await expect(call(request)).rejects.toThrow('"tickets" that holds no records');
  });

  it('takes a page of a login or a proxy for no success, also where nothing is expected', async () => {
    await start({ body: '<!DOCTYPE html><title>Sign in</title>' }, { body: '<html><body>Sign in' });
    for (const _ of [1, 2]) {
      const removing = call({ operation: remove, path: [1], options: { maxRetries: 0 } });
      await expect(removing).rejects.toBeInstanceOf(UnexpectedResponseError);
    }
  });

  it('sends bytes as they are and a form as multipart', async () => {
    await start(ok);
    const raw: Operation = { ...add, body: { raw: true } };
    await call({
      operation: raw,
      body: new TextEncoder().encode('bytes'),
      options: { headers: { 'content-type': 'image/png' } },
    });
    await call({
      operation: { ...add, body: { multipart: { photo: { type: 'file', required: true } } } },
      body: { photo: { content: new Uint8Array([65, 66]), name: 'a.png' }, name: 'x' },
    });
    expect(server.seen[0]).toMatchObject({ body: 'bytes', headers: { 'content-type': 'image/png' } });
    expect(server.seen[1]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(server.seen[1]?.body).toMatch(
      /name="photo"; filename="a.png"\r\nContent-Type: image\/png\r\n\r\nAB\r\n.*name="name"\r\n\r\nx\r\n/s,
    );
  });

  it.each<[unknown, string]>([
    [new Uint8Array(2), 'fields'],
    ['a.png', 'fields'],
    [null, 'fields'],
    [[], 'fields'],
    [undefined, 'fields'],
    [{ photo: undefined }, 'fields'],
    [{ photo: null }, 'photo'],
    [{ photo: { content: new Uint8Array(1) } }, 'photo'],
    [{ photo: [new Uint8Array(1)] }, 'photo'],
  ])('sends no form of %j', async (body, argument) => {
    await start(ok);
    const operation: Operation = { ...add, body: { multipart: { photo: { type: 'file' } } } };
    await expect(call({ operation, body })).rejects.toMatchObject({ argument: `${add.id}(${argument})` });
    expect(server.seen).toHaveLength(0);
  });

  it('tells of what the server ignored', async () => {
    await start({ headers: { 'x-zendesk-api-warn': 'Removed restricted keys ["x"]' }, body: '{"ticket":{}}' });
    await call(getOne);
    expect(lines).toContain('tickets.get: the server ignored a part of the request: Removed restricted keys ["x"]');
  });

  it('follows a next link on the configured origin only', async () => {
    await start({ body: '{"tickets":[]}' });
    await call({ operation: list, url: 'https://evil.example.com:443/api/v2/tickets?page[after]=x' });
    expect(server.seen[0]?.url).toBe('/api/v2/tickets?page[after]=x');
  });
});

describe('a refusal', () => {
  it('is the error of its class and is not repeated', async () => {
    await start({
      status: 422,
      headers: { 'x-request-id': 'r1' },
      body: '{"error":"RecordInvalid","details":{"subject":[{"description":"blank"}]}}',
    });
    const error = await call(getOne).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'ValidationError', status: 422, requestId: 'r1', method: 'GET' });
    expect((error as Error).message).toContain('subject: blank');
    expect(server.seen).toHaveLength(1);
  });

  it('shows no credential, even if the server sends it back', async () => {
    const auth: AuthStrategy = {
      authorization: async () => `Basic ${btoa('me@acme.com/token:s3cret')}`,
      reject: () => false,
    };
    await start((response, { headers }) => {
      const echo = `bad ${headers.authorization} and s3cret`;
      response.writeHead(400, { 'set-cookie': 'session=s3cret', 'x-echo': echo });
      response.end(JSON.stringify({ error: 'Bad', description: echo, details: { base: [{ description: echo }] } }));
    });
    const error = await call({ ...getOne, query: { access_token: 's3cret' } }, { auth }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(ApiError);
    const shown = [
      JSON.stringify(error),
      inspect(error, { depth: 9 }),
      inspect(error, { showHidden: true }),
      String(error),
      ...lines,
    ].join();
    expect(shown).not.toContain('s3cret');
    expect(shown).not.toContain(btoa('me@acme.com/token:s3cret'));
  });

  it('with 401 asks a function for another token, once', async () => {
    await start({ status: 401, body: '{"error":"invalid_token"}' }, ok);
    let asked = 0;
    await call({ operation: add, body: {} }, { auth: oauthTokenAuth({ oauthToken: () => `t${++asked}` }) });
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer t1', 'Bearer t2']);
  });

  it('with 401 twice is an AuthenticationError', async () => {
    await start({ status: 401, body: '{"error":"invalid_token"}' });
    let given = 0;
    const auth = oauthTokenAuth({ oauthToken: async () => `old${given++}` });
    await expect(call(getOne, { auth })).rejects.toBeInstanceOf(AuthenticationError);
    expect(server.seen).toHaveLength(2);
  });

  it('with 401 is not sent again with the token that was refused', async () => {
    await start({ status: 401, body: '{"error":"invalid_token"}' });
    const auth = oauthTokenAuth({ oauthToken: async () => 'old' });
    await expect(call(getOne, { auth })).rejects.toBeInstanceOf(AuthenticationError);
    expect(server.seen).toHaveLength(1);
  });

  it('with 401 for a scope is not sent again', async () => {
    await start({
      status: 401,
      headers: { 'www-authenticate': 'Bearer realm="x", error="insufficient_scope"' },
      body: '',
    });
    let given = 0;
    const auth = oauthTokenAuth({ oauthToken: async () => `t${given++}` });
    await expect(call(getOne, { auth })).rejects.toBeInstanceOf(AuthenticationError);
    expect([server.seen.length, given]).toEqual([1, 1]);
  });
});

describe('a rate limit', () => {
  const limited: Answer = { status: 429, headers: { 'retry-after': '17' }, body: 'slow down' };

  it('is waited for in full, whatever the method', async () => {
    await start(limited, limited, limited, ok);
    await call({ operation: add, body: {} });
    expect(waits).toEqual([17_000, 17_000, 17_000]);
    expect(lines).toContain(`Retrying POST ${server.origin}/api/v2/tickets in 17000 ms: rate limited`);
  });

  it('without Retry-After is waited for 10 seconds', async () => {
    await start({ status: 429 }, ok);
    await call(getOne);
    expect(waits).toEqual([10_000]);
  });

  it('that asks for a year holds back what comes after it for an hour', async () => {
    await start({ status: 429, headers: { 'retry-after': '31536000' } }, ok);
    const pacer = testPacer(10);
    const seen = vi.spyOn(pacer, 'observe');
    await expect(call(getOne, { pacer })).rejects.toMatchObject({ status: 429, retryAfter: 31_536_000 });
    expect(seen.mock.calls[0]?.[1].refusedFor).toBe(3_600_000);
  });

  it('with a date is waited for until then', async () => {
    await start({ status: 429, headers: { 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' } }, ok);
    await call(getOne);
    expect(waits).toEqual([30_000]);
  });

  it.each<Partial<RequestContext>>([{ maxRateLimitWait: 16_000 }, { onRateLimit: 'throw' }, { maxRetries: 0 }])(
    'is an error at once with %o',
    async (changes) => {
      await start(limited);
      const error = await call(getOne, changes).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(RateLimitError);
      expect(error).toMatchObject({ retryAfter: 17, status: 429 });
      expect(waits).toEqual([]);
      expect(server.seen).toHaveLength(1);
    },
  );

  it.each<[Partial<RequestContext>, string]>([
    [{ maxRateLimitWait: 16_000 }, 'tried once in 0 s, then given up: the wait would be too long'],
    [{ maxRateLimitWait: 40_000 }, 'tried 3 times in 34 s, then given up: the wait would be too long'],
    [{ onRateLimit: 'throw' }, 'tried once in 0 s, then given up: the caller wants to know of rate limits'],
  ])('that is given up with %o says how often and how long it was tried', async (changes, told) => {
    await start(limited);
    let now = 0;
    const wait = async (ms: number) => {
      now += ms;
    };
    const clock = { now: () => now, random: () => 0, wait };
    const error = await call(getOne, { ...changes, clock }).catch((caught: unknown) => caught as Error);
    expect((error as Error).message).toContain(`answered 429 slow down; ${told}; the server asks to wait 17 s`);
    expect((error as Error).stack).toContain(told);
  });

  it('of the account is known from the headers', async () => {
    await start({
      headers: { 'x-rate-limit': '700', 'x-rate-limit-remaining': '699', 'ratelimit-reset': '41' },
      body: '{"ticket":{}}',
    });
    const pacer = testPacer(1);
    await call(getOne, { pacer });
    const { account } = pacer.rateLimits;
    expect(account).toMatchObject({ limit: 700, remaining: 699 });
    expect(Math.round((Number(account?.resetsAt) - Date.now()) / 1000)).toBe(41);
  });
});

describe('a failure of unknown outcome', () => {
  it('that is given up says how often it was tried, and why no more', async () => {
    await start({ status: 503, headers: { 'retry-after': '3' } });
    await expect(call(getOne)).rejects.toThrow(
      'answered 503; tried 3 times in 6 s, then given up: all repetitions are used up; the server asks to wait 3 s',
    );
    await expect(call({ operation: add, body: {} })).rejects.toThrow(
      'tried once in 0 s, then given up: it may have been carried out',
    );
  });

  it('leaves a refusal as it is', async () => {
    await start({ status: 422, body: '{"error":"RecordInvalid"}' });
    await expect(call(getOne)).rejects.toThrow(/answered 422 RecordInvalid$/);
  });

  const failures: [string, Answer, new (...values: never[]) => Error][] = [
    ['a 500', { status: 500 }, ServerError],
    ['a 503', { status: 503, body: '<html>' }, ServerError],
    ['a reset', (response) => response.destroy(), ConnectionError],
    ['a cut answer', cut, ConnectionError],
    ['HTML', { body: '<html>' }, UnexpectedResponseError],
    ['cut JSON', { body: '{"ticket":{"id":' }, UnexpectedResponseError],
    ['nothing', { body: '' }, UnexpectedResponseError],
    ['another envelope', { body: '{"tickets":[]}' }, UnexpectedResponseError],
    ['a list for a record', { body: '{"ticket":[]}' }, UnexpectedResponseError],
    ['an error with success', { body: '{"error":"unavailable"}' }, UnexpectedResponseError],
  ];

  it.each(failures)('(%s) is repeated for a read', async (_, failure) => {
    await start(failure, failure, ok);
    expect((await call(getOne)).data).toEqual({ ticket: { id: 1 } });
    expect(waits).toEqual([250, 500]);
  });

  it.each(failures)('(%s) is an error when repetitions are used up', async (_, failure, type) => {
    await start(failure);
    await expect(call(getOne)).rejects.toBeInstanceOf(type);
    expect(server.seen).toHaveLength(3);
  });

  it.each(failures)('(%s) is never repeated where that could act twice', async (_, failure, type) => {
    await start(failure);
    await expect(call({ operation: add, body: {} })).rejects.toBeInstanceOf(type);
    expect(server.seen).toHaveLength(1);
  });

  it.each(failures)('(%s) is repeated under one Idempotency-Key', async (_, failure) => {
    await start(failure, ok);
    await call({ operation: create, body: {} });
    const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
    expect(keys).toEqual([keys[0], keys[0]]);
  });

  it('takes another key for another call, and the one of the caller', async () => {
    await start(ok);
    await call({ operation: create, body: {} });
    await call({ operation: create, body: {} });
    await call({ operation: create, body: {}, options: { idempotencyKey: 'mine' } });
    const [one, other, third] = server.seen.map(({ headers }) => headers['idempotency-key']);
    expect(one).not.toBe(other);
    expect(third).toBe('mine');
  });

  it('is not repeated for an update with a comment', async () => {
    await start({ status: 500 });
    const update: Operation = { ...get, method: 'PUT', retry: 'idempotent', neverRepeatedWith: ['comment'] };
    await expect(call({ operation: update, path: [1], body: { ticket: { comment: {} } } })).rejects.toThrow('500');
    expect(server.seen).toHaveLength(1);
  });

  it('with 503 and Retry-After is waited for as long as it says', async () => {
    await start({ status: 503, headers: { 'retry-after': '7' } }, ok);
    await call(getOne);
    expect(waits).toEqual([7_000]);
  });

  it('obeys maxRetries of the call', async () => {
    await start({ status: 500 });
    await expect(call({ ...getOne, options: { maxRetries: 0 } })).rejects.toBeInstanceOf(ServerError);
    expect(server.seen).toHaveLength(1);
  });

  it('never lets a list with the wrong envelope pass for an empty one', async () => {
    await start({ body: '{"users":[]}' });
    await expect(call({ operation: list })).rejects.toThrow('answered 200 with no "tickets" in it');
  });
});

describe('a write that failed', () => {
  const reset: Answer = (response) => response.destroy();
  const html: Answer = { body: '<html>' };
  const update: Operation = { ...get, id: 'tickets.update', method: 'PUT', retry: 'idempotent' };
  const failing = async (operation: Operation, changes?: Partial<RequestContext>) =>
    call({ operation, path: operation === add || operation === create ? [] : [1] }, changes).catch((error) => error);

  it.each<[string, Operation, Answer[], true | undefined]>([
    ['that breaks off', add, [reset], true],
    ['whose answer is cut', add, [cut], true],
    ['with a page', add, [html], true],
    ['with 502', add, [{ status: 502 }], true],
    ['and never came through', update, [reset, reset, reset], true],
    ['with a refusal', add, [{ status: 422 }], undefined],
    ['with a rate limit that is too long', add, [{ status: 429, headers: { 'retry-after': '99' } }], undefined],
    ['with a refusal of what a broken attempt may have done', update, [reset, { status: 409 }], true],
    [
      'with a rate limit after a broken attempt',
      create,
      [reset, { status: 429, headers: { 'retry-after': '99' } }],
      true,
    ],
    ['as invalid under the key of a broken attempt', create, [reset, { status: 422 }], undefined],
    ['and only reads', get, [reset, reset, reset], undefined],
  ])('%s (%o) says whether it is in doubt', async (_, operation, answers, inDoubt) => {
    await start(...answers);
    const error = await failing(operation);
    expect(error).toBeInstanceOf(ZendeskError);
    expect(error.inDoubt).toBe(inDoubt);
    expect(/may have been carried out/.test(error.message)).toBe(inDoubt === true);
    expect(JSON.parse(JSON.stringify(error)).inDoubt).toBe(inDoubt);
  });

  it('as a delete that finds nothing the next time has succeeded', async () => {
    await start(reset, { status: 404 });
    const { data, response } = await call({ operation: remove, path: [1] });
    expect([data, response.status, server.seen.length]).toEqual([undefined, 404, 2]);
  });

  it.each<[string, Operation, Answer[]]>([
    ['a delete of what was never there', remove, [{ status: 404 }]],
    ['a delete that answers the record', { ...remove, answer: get.answer as never }, [reset, { status: 404 }]],
    ['an update that finds nothing the next time', update, [reset, { status: 404 }]],
    ['an endpoint that there is not', remove, [reset, { status: 404, body: '{"error":"InvalidEndpoint"}' }]],
  ])('as %s is an error', async (_, operation, answers) => {
    await start(...answers);
    const error = await failing(operation);
    expect([error.status, error.inDoubt]).toEqual([404, answers.length > 1 || undefined]);
  });

  const progress: Answer = { status: 409, body: '{"error":"IdempotentRequestInProgress"}' };

  it('as its first request is still under way is repeated under its key', async () => {
    await start(progress, progress, { ...ok, headers: { 'x-idempotency-lookup': 'hit' } } as Answer);
    await call({ operation: create, body: {} });
    expect(new Set(server.seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(lines).toContain('tickets.create had been carried out: answered again');
  });

  it('as its first request stays under way is in doubt', async () => {
    await start(progress);
    const error = await failing(create);
    expect([error.code, error.status, error.inDoubt]).toEqual(['idempotent_request', 409, true]);
    expect(error.message).toContain('still under way');
  });

  it('as its key belongs to another ticket says what to do', async () => {
    await start({ status: 400, body: '{"error":"IdempotentRequestError","description":"no match"}' });
    const error = await failing(create);
    expect(error).toBeInstanceOf(IdempotentRequestError);
    expect(error.message).toMatch(/no match; the idempotencyKey was used for another ticket: state a new one$/);
    expect([error.inDoubt, server.seen.length]).toEqual([undefined, 1]);
  });

  it('says where only an attempt before is in doubt', async () => {
    await start(reset, { status: 409 });
    const error = await failing(update);
    expect(error.message).toMatch(/answered 409; an attempt before may have been carried out$/);
    expect(error.stack).toContain('an attempt before may have been carried out');
  });

  it('as its time was over, or as it was aborted, is in doubt', async () => {
    const controller = new AbortController();
    await start(() => controller.abort('why'));
    const aborted = await call({ operation: add, options: { signal: controller.signal } }).catch((error) => error);
    expect([aborted.code, aborted.inDoubt]).toEqual(['abort', true]);
    const before = await call({ operation: add, options: { signal: controller.signal } }).catch((error) => error);
    expect([before.code, before.inDoubt]).toEqual(['abort', undefined]);
    const late = await call({ operation: add, options: { timeout: 20 } }).catch((error) => error);
    expect([late.code, late.inDoubt]).toEqual(['timeout', true]);
  });

  it('and is aborted while it waits for its repetition is in doubt', async () => {
    await start(reset);
    const clock = { ...contextWith().clock, wait: () => Promise.reject(new AbortError()) };
    const error = await failing(update, { clock });
    expect([error.code, error.inDoubt]).toEqual(['abort', true]);
  });

  it.each(['a closed port', 'an unknown host'])('at %s was not sent, and is repeated whatever it is', async (where) => {
    await start(ok);
    const origin = where === 'a closed port' ? await closedOrigin() : 'http://nowhere.invalid';
    for (const each of [undiciTransport(), fetchTransport()]) {
      waits = [];
      const error = await failing(add, { origin, transport: each });
      expect([error.code, error.inDoubt, waits]).toEqual(['connection', undefined, [250, 500]]);
      await each.close();
    }
  });

  it('for want of a token was not sent', async () => {
    await start(ok);
    const refuses = () => Promise.reject(new ConnectionError('no token'));
    const auth: AuthStrategy = { authorization: refuses, reject: () => false };
    const error = await failing(add, { auth });
    expect([error.inDoubt, waits]).toEqual([undefined, [250, 500]]);
  });
});

/** An origin at which nothing listens. */
async function closedOrigin(): Promise<string> {
  const other = await startLoopback(ok);
  await other.close();
  return other.origin;
}

describe('time and abort', () => {
  const silent: Answer = () => {};

  it('ends an attempt after its time and repeats it where it may', async () => {
    await start(silent);
    const options = { timeout: 20, maxRetries: 1 };
    const error = await call({ ...getOne, options }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeout: 20, method: 'GET', url: `${server.origin}/api/v2/tickets/1` });
    expect(server.seen).toHaveLength(2);
  });

  it('ends an attempt whose body never ends', async () => {
    await start((response) => void response.write('{"ticket":'));
    await expect(call({ ...getOne, options: { timeout: 20, maxRetries: 0 } })).rejects.toBeInstanceOf(TimeoutError);
  });

  it('sends nothing for a signal that was aborted before', async () => {
    await start(ok);
    const error = await call({ ...getOne, options: { signal: AbortSignal.abort('why') } }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ name: 'AbortError', cause: 'why' });
    expect(server.seen).toHaveLength(0);
  });

  it('ends a request under way, without a repetition', async () => {
    const controller = new AbortController();
    await start(() => controller.abort('why'));
    await expect(call({ ...getOne, options: { signal: controller.signal } })).rejects.toBeInstanceOf(AbortError);
    expect(server.seen).toHaveLength(1);
  });

  it('ends the wait for a rate limit', async () => {
    const controller = new AbortController();
    await start({ status: 429, headers: { 'retry-after': '30' } });
    const { wait } = await import('./wait.ts');
    const clock = {
      now: Date.now,
      random: Math.random,
      wait: (ms: number, signal: Parameters<typeof wait>[1]): Promise<void> => {
        queueMicrotask(() => controller.abort());
        return wait(ms, signal);
      },
    };
    await expect(call({ ...getOne, options: { signal: controller.signal } }, { clock })).rejects.toBeInstanceOf(
      AbortError,
    );
  });

  it('ends the wait for a token', async () => {
    await start(ok);
    const controller = new AbortController();
    const auth = oauthTokenAuth({ oauthToken: () => new Promise<string>(() => controller.abort()) });
    const { signal } = controller;
    await expect(call({ ...getOne, options: { signal } }, { auth })).rejects.toBeInstanceOf(AbortError);
  });

  it('ends the wait for a turn', async () => {
    await start(ok);
    const controller = new AbortController();
    const pacer = testPacer(1);
    const leave = await pacer.enter({ ...turn, signal: undefined }, patience);
    const waiting = call({ ...getOne, options: { signal: controller.signal } }, { pacer });
    setImmediate(() => controller.abort());
    await expect(waiting).rejects.toBeInstanceOf(AbortError);
    leave();
    expect((await call(getOne, { pacer })).data).toBeDefined();
  });

  it('leaves no listener at the signal', async () => {
    await start({ status: 500 }, ok);
    const controller = new AbortController();
    let listeners = 0;
    const signal = {
      aborted: false,
      reason: undefined,
      addEventListener: () => void listeners++,
      removeEventListener: () => void listeners--,
    };
    await call({ ...getOne, options: { signal } });
    expect(listeners).toBe(0);
    expect(controller.signal.aborted).toBe(false);
  });
});

describe('redirects', () => {
  const page = '<html><head><title>302 Found</title></head></html>';
  const to = (location: string): Answer => ({ status: 302, headers: { location }, body: page });

  it('are followed for a read within the origin', async () => {
    await start(to('/api/v2/tickets/2'), ok);
    await call(getOne);
    expect(server.seen.map(({ url }) => url)).toEqual(['/api/v2/tickets/1', '/api/v2/tickets/2']);
  });

  it('to another origin are refused, and nothing is sent there', async () => {
    const other = await startLoopback(ok);
    await start(to(`${other.origin}/api/v2/tickets/1?token=s3cret`));
    const error = await call(getOne).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiError);
    expect((error as Error).message).toContain(`redirects to ${other.origin}, which is not followed`);
    expect(inspect(error)).not.toContain('s3cret');
    expect(other.seen).toHaveLength(0);
    await other.close();
  });

  it('of a write are refused', async () => {
    await start(to('/api/v2/tickets/2'));
    await expect(call({ operation: create, body: {} })).rejects.toMatchObject({ status: 302 });
    expect(server.seen).toHaveLength(1);
  });

  it('without an end are refused', async () => {
    await start(to('/api/v2/tickets/1'));
    await expect(call(getOne)).rejects.toMatchObject({ status: 302 });
    expect(server.seen).toHaveLength(6);
  });
});

describe('a wrong request', () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;

  it.each<[ApiRequest, string]>([
    [{ operation: get, path: ['abc'] }, 'tickets.get(ticket_id)'],
    [{ operation: create, body: circular }, 'tickets.create(body)'],
    [{ operation: { ...add, body: { raw: true } }, body: 5 }, 'things.create(content)'],
    [{ ...getOne, options: { timeout: 0 } }, 'options.timeout'],
    [{ ...getOne, options: { timeout: Number.NaN } }, 'options.timeout'],
    [{ ...getOne, options: { timeout: '5' as never } }, 'options.timeout'],
    [{ ...getOne, options: { maxRetries: -1 } }, 'options.maxRetries'],
    [{ ...getOne, options: { maxRetries: 1.5 } }, 'options.maxRetries'],
    [{ ...getOne, options: { signal: 'stop' as never } }, 'options.signal'],
    [{ ...getOne, options: { signal: { aborted: false } as never } }, 'options.signal'],
    [{ ...getOne, options: { headers: { 'x-one': 'a\r\nx-two: b' } } }, 'options.headers'],
    [{ ...getOne, options: { headers: { 'x one': 'a' } } }, 'options.headers'],
    [{ ...getOne, options: { headers: { 'x-one': 'Zoë 🚀' } } }, 'options.headers'],
    [{ ...getOne, options: { headers: { Host: 'evil.com' } } }, 'options.headers'],
    [{ ...getOne, options: { headers: { 'x-one': 1 as never } } }, 'options.headers'],
    [{ ...getOne, options: { idempotencyKey: 'a\nb' } }, 'options.idempotencyKey'],
    [{ ...getOne, options: { idempotencyKey: 'x'.repeat(256) } }, 'options.idempotencyKey'],
    [{ ...getOne, options: { onBehalfOf: 'a@b.c\n' } }, 'options.onBehalfOf'],
    [{ ...getOne, options: { fresh: 'yes' as never } }, 'options.fresh'],
    [{ ...getOne, options: { timeuot: 5 } as never }, 'options.timeuot'],
    [{ ...getOne, options: { constructor: 5 } as never }, 'options.constructor'],
    [{ ...getOne, options: 5 as never }, 'options'],
  ])('%o is refused before anything is sent, naming %s', async (request, argument) => {
    await start(ok);
    const error = await call(request).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument });
    expect(server.seen).toHaveLength(0);
  });

  it('says which option was meant', async () => {
    await start(ok);
    await expect(call({ ...getOne, options: { timeuot: 5 } as never })).rejects.toThrow('did you mean "timeout"?');
  });
});
