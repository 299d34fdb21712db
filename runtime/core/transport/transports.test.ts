import { gzipSync } from 'node:zlib';
import { Agent } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { ConnectionError, UnexpectedResponseError } from '../errors/request-errors.ts';
import { fetchTransport } from './fetch.ts';
import { type Answer, type Loopback, startLoopback } from './testing/loopback.ts';
import type { Transport, TransportRequest } from './transport.ts';
import { undiciTransport } from './undici.ts';

let server: Loopback;
let transport: Transport;

afterEach(async () => {
  await transport.close();
  await server.close();
});

describe.each([
  ['undici', undiciTransport],
  ['fetch', fetchTransport],
])('the %s transport', (_, create) => {
  async function send(answer: Answer, changes: Partial<TransportRequest> = {}) {
    transport = create();
    server = await startLoopback(answer);
    const signal = new AbortController().signal;
    const url = `${server.origin}/api/v2/users/1?page[size]=2`;
    const answered = await transport.send({ method: 'GET', url, headers: {}, signal, maxBytes: 1e6, ...changes });
    return { ...answered, text: new TextDecoder().decode(answered.body) };
  }

  it('gives status, lower-case headers and the whole body', async () => {
    const body = JSON.stringify({ name: 'Zoë 🚀'.repeat(50_000) });
    const answer = await send({ status: 201, headers: { 'X-Request-Id': 'r1' }, body });
    expect(answer.status).toBe(201);
    expect(answer.headers['x-request-id']).toBe('r1');
    expect(answer.text).toBe(body);
  });

  it('sends method, headers, query and body as they are', async () => {
    await send({}, { method: 'PUT', headers: { 'x-one': '1' }, body: '{"é":1}' });
    expect(server.seen).toMatchObject([
      { method: 'PUT', url: '/api/v2/users/1?page[size]=2', headers: { 'x-one': '1' }, body: '{"é":1}' },
    ]);
  });

  it('sends bytes', async () => {
    await send({}, { method: 'POST', body: new TextEncoder().encode('bytes') });
    expect(server.seen[0]?.body).toBe('bytes');
  });

  it('sends a body with DELETE', async () => {
    await send({}, { method: 'DELETE', body: '{"tags":["a"]}' });
    expect(server.seen[0]?.body).toBe('{"tags":["a"]}');
  });

  it('gives an empty body for a 204', async () => {
    expect(await send({ status: 204, body: '' })).toMatchObject({ status: 204, text: '' });
  });

  it('follows no redirect', async () => {
    const answer = await send({ status: 302, headers: { location: '/elsewhere' } });
    expect(answer).toMatchObject({ status: 302, headers: { location: '/elsewhere' } });
    expect(server.seen).toHaveLength(1);
  });

  it('rejects with ConnectionError when nobody listens', async () => {
    transport = create();
    server = await startLoopback();
    const { origin } = server;
    await server.close();
    const failing = transport.send({
      method: 'GET',
      url: `${origin}/api/v2/users/1?access_token=s3cret`,
      headers: { authorization: 'Bearer s3cret' },
      signal: new AbortController().signal,
      maxBytes: 1e6,
    });
    const error = await failing.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toMatch(/^GET http.* got no complete answer: .*ECONNREFUSED/);
    expect(JSON.stringify(error)).not.toContain('s3cret');
  });

  it.each<[string, Answer]>([
    ['closed before the answer', (response) => response.destroy()],
    [
      'cut within the body',
      (response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"users":[', () => response.destroy());
      },
    ],
    [
      'no HTTP',
      (response) => {
        response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n');
      },
    ],
  ])('rejects with ConnectionError when the connection is %s', async (_name, answer) => {
    await expect(send(answer)).rejects.toBeInstanceOf(ConnectionError);
  });

  it('refuses a body beyond the limit, without a length, too', async () => {
    const endless: Answer = (response) => {
      const more = (): boolean => response.write('x'.repeat(10_000), () => !response.destroyed && more()) || true;
      more();
    };
    await expect(send(endless, { maxBytes: 50_000 })).rejects.toBeInstanceOf(UnexpectedResponseError);
  });

  it('ends with the reason of the signal while it waits for the answer', async () => {
    const controller = new AbortController();
    const hanging = send(() => controller.abort(new Error('enough')), { signal: controller.signal });
    await expect(hanging).rejects.toThrow('enough');
  });

  it('ends with the reason of the signal in the middle of the body', async () => {
    const controller = new AbortController();
    const hanging: Answer = (response) => {
      response.write('{"users":[', () => controller.abort(new Error('enough')));
    };
    await expect(send(hanging, { signal: controller.signal })).rejects.toThrow('enough');
  });

  it('keeps its connections for later requests', async () => {
    const ports = new Set<number | undefined>();
    const note: Answer = (response) => {
      ports.add(response.socket?.remotePort);
      response.end('{}');
    };
    await send(note);
    const request = { method: 'GET', url: server.origin, headers: {}, maxBytes: 1e6 };
    for (let i = 0; i < 8; i++) await transport.send({ ...request, signal: new AbortController().signal });
    // The next request may start in the moment before the last one has left its connection.
    expect(ports.size).toBeLessThanOrEqual(2);
  });
});

describe('the undici transport', () => {
  const request = { method: 'GET', headers: {}, signal: new AbortController().signal, maxBytes: 1e6 };

  it("goes through the caller's dispatcher and leaves it open", async () => {
    server = await startLoopback();
    const dispatcher = new Agent();
    transport = undiciTransport(dispatcher);
    await transport.send({ ...request, url: server.origin });
    await transport.close();
    expect(dispatcher.closed).toBe(false);
    await dispatcher.close();
  });

  it('takes no part in compression that it did not ask for', async () => {
    server = await startLoopback({ body: '{}' });
    transport = undiciTransport();
    await transport.send({ ...request, url: server.origin });
    expect(server.seen[0]?.headers['accept-encoding']).toBeUndefined();
  });
});

describe('the fetch transport', () => {
  it('unpacks what the server has compressed', async () => {
    server = await startLoopback({ headers: { 'content-encoding': 'gzip' }, body: gzipSync('{"a":1}') });
    transport = fetchTransport();
    const signal = new AbortController().signal;
    const { body } = await transport.send({ method: 'GET', url: server.origin, headers: {}, signal, maxBytes: 1e6 });
    expect(new TextDecoder().decode(body)).toBe('{"a":1}');
  });
});
