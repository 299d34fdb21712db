import { readFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConnectionError } from '../errors/request-errors.ts';
import { ConfigurationError } from '../errors/usage-errors.ts';
import type { Operation } from '../operation/operation.ts';
import { VERSION } from '../request/version.ts';
import { fetchTransport } from '../transport/fetch.ts';
import { type Loopback, startLoopback } from '../transport/testing/loopback.ts';
import { Client } from './client.ts';
import type { ClientOptions } from './options.ts';

const get: Operation = {
  id: 'users.get',
  method: 'GET',
  path: '/api/v2/users/{user_id}',
  retry: 'safe',
  answer: 'none',
};
const request = { operation: get, path: [1] };

let server: Loopback;
let lines: string[];

beforeEach(async () => {
  server = await startLoopback({ body: '{"user":{"id":1}}' });
  lines = [];
});

afterEach(() => server.close());

function newClient(options: ClientOptions = {}, Type: typeof Client = Client): Client {
  const note = (message: string): void => void lines.push(message);
  const logger = { debug: note, info: note, warn: note, error: note };
  return new Type({ origin: server.origin, auth: { oauthToken: 's3cret' }, logger, ...options });
}

describe('a client', () => {
  it('carries requests out and logs them without the credential', async () => {
    const client = newClient({ logLevel: 'debug', appInfo: { name: 'app' }, headers: { 'X-One': '1' } });
    expect(await client.request(request)).toMatchObject({ data: { user: { id: 1 } }, response: { status: 200 } });
    const url = `${server.origin}/api/v2/users/1`;
    expect(lines).toEqual([`GET ${url}`, expect.stringMatching(/\/users\/1: 200 in \d+ ms$/)]);
    expect(server.seen[0]?.headers).toMatchObject({ authorization: 'Bearer s3cret', 'x-one': '1' });
    expect(server.seen[0]?.headers['user-agent']).toBe(`zents/${VERSION} app`);
    await client.close();
  });

  it('shows no secret in JSON and inspection', () => {
    const client = newClient({ headers: { cookie: 's3cret' }, dispatcher: { dispatch() {}, token: 's3cret' } });
    const shown = [client, client.options, { client }].flatMap((value) => [
      JSON.stringify(value),
      inspect(value),
      inspect(value, { depth: 9, showHidden: true }),
    ]);
    expect(shown.join()).not.toContain('s3cret');
    expect(inspect(client)).toBe(`Client { origin: '${server.origin}' }`);
  });

  it('needs an account and a credential, or null', () => {
    expect(() => new Client({ subdomain: 'acme' })).toThrow(expect.objectContaining({ option: 'auth' }));
    expect(() => new Client({ auth: null })).toThrow(expect.objectContaining({ option: 'subdomain' }));
    expect(() => new Client({ subdomain: 'acme', auth: null })).not.toThrow();
  });

  it('says the version of its package', async () => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
    expect(VERSION).toBe(version);
  });

  it('sends nothing after it is closed', async () => {
    const client = newClient();
    await client.request(request);
    await client.close();
    await client.close();
    await expect(client.request(request)).rejects.toBeInstanceOf(ConnectionError);
    expect(server.seen).toHaveLength(1);
  });

  it('sends nothing more of a call that waits for its next attempt when it is closed', async () => {
    const clock = { now: Date.now, random: Math.random, wait: async () => client.close() };
    const failing = await startLoopback({ status: 503, body: '{}' });
    const client = newClient({ clock, origin: failing.origin });
    await expect(client.request(request)).rejects.toThrow('The client is closed');
    expect(failing.seen).toHaveLength(1);
    await failing.close();
  });

  it('keeps the credential that it was made with', async () => {
    const auth = { oauthToken: 's3cret' };
    const client = newClient({ auth });
    auth.oauthToken = 'another';
    await client.request(request);
    expect(server.seen[0]?.headers.authorization).toBe('Bearer s3cret');
    await client.close();
  });

  it('can be closed before its first request', async () => {
    await expect(newClient().close()).resolves.toBeUndefined();
  });

  it("goes through the caller's transport and leaves it open", async () => {
    let closed = 0;
    const transport = { ...fetchTransport(), close: async () => void closed++ };
    const client = newClient({ transport });
    await client.request(request);
    await client.close();
    expect([server.seen.length, closed]).toEqual([1, 0]);
  });

  it.each([
    ['fetch', 'cors'],
    ['undici', undefined],
    [undefined, undefined],
  ] as const)('goes through the transport called %s', async (transport, mode) => {
    const client = newClient({ transport });
    await client.request(request);
    await client.close();
    // Only fetch tells servers what kind of request it makes.
    expect(server.seen[0]?.headers['sec-fetch-mode']).toBe(mode);
  });

  it('starts with the caches of its class, set as the options say', () => {
    class Zendesk extends Client {
      static override readonly caches = {
        user: { policy: 'ttl', maxSize: 10, ttl: 1000, from: 'lists' },
        ticket: { policy: 'lru', maxSize: 5, from: 'single' },
      } as const;
    }
    const client = newClient({ cache: { user: { maxSize: 20 }, ticket: false } }, Zendesk);
    expect(client.cache.status()).toMatchObject({ user: { maxSize: 20, enabled: true }, ticket: { enabled: false } });
    expect(newClient({ cache: false }, Zendesk).cache.status('user')).toMatchObject({ enabled: false });
    for (const [option, cache] of [
      ['cache.usr', { usr: false }],
      ['cache.user', { user: { maxSize: 0 } }],
    ] as const) {
      const wrong = expect.objectContaining({ code: 'configuration', option });
      expect(() => newClient({ cache: cache as never }, Zendesk)).toThrow(wrong);
    }
    expect(inspect(client)).toContain('Zendesk {');
  });
});

describe('with()', () => {
  it('gives a client of the same class with changed options and the rest as before', async () => {
    class Zendesk extends Client {}
    const client = newClient({ timeout: 5_000, headers: { 'x-one': '1' } }, Zendesk);
    const changed = client.with({ maxRetries: 7 });
    expect(changed).toBeInstanceOf(Zendesk);
    expect(changed.options).toEqual({ ...client.options, maxRetries: 7 });
    expect(client.options.maxRetries).toBe(2);
    await changed.request(request);
    expect(server.seen[0]?.headers).toMatchObject({ 'x-one': '1', authorization: 'Bearer s3cret' });
    await client.close();
  });

  it.each<[ClientOptions, boolean]>([
    [{ timeout: 5 }, true],
    [{ concurrency: 1 }, true],
    [{ auth: { oauthToken: 's3cret' } }, true],
    [{ auth: { oauthToken: 'other' } }, false],
    [{ auth: null }, false],
    [{ onBehalfOf: 'a@b.c' }, false],
    [{ locale: 'de' }, false],
    [{ origin: 'https://other.zendesk.com', auth: { oauthToken: 's3cret' } }, false],
    [{ cache: false }, false],
  ])('%j shares the cache: %s', (changes, isShared) => {
    const client = newClient();
    expect(client.with(changes).cache === client.cache).toBe(isShared);
  });

  it('shares the connections, which only the first client closes', async () => {
    const client = newClient();
    const derived = client.with({ onBehalfOf: 'a@b.c' });
    await derived.request(request);
    await derived.close();
    await client.request(request);
    await client.close();
    await expect(derived.request(request)).rejects.toBeInstanceOf(ConnectionError);
    expect(server.seen).toHaveLength(2);
  });

  it('asks a function for a token once for all', async () => {
    let asked = 0;
    const client = newClient({ auth: { oauthToken: () => `t${++asked}` } });
    await client.request(request);
    await client.with({ timeout: 5_000 }).request(request);
    expect(asked).toBe(1);
    await client.close();
  });

  it('wants the credential stated again for another account', () => {
    const client = newClient();
    for (const changes of [{ subdomain: 'other' }, { origin: 'https://evil.com' }]) {
      expect(() => client.with(changes)).toThrow(ConfigurationError);
      expect(client.with({ ...changes, auth: null }).options.origin).not.toBe(server.origin);
    }
  });

  it('takes nothing that lets one in, and nobody to speak for, to another account', async () => {
    const headers = { Authorization: 'Bearer own', cookie: 'own=1', 'x-api-key': 'own', 'x-harmless': 'yes' };
    const other = await startLoopback({ body: '{"user":{"id":1}}' });
    const moved = newClient({ headers, onBehalfOf: 'own@acme.com' }).with({
      origin: other.origin,
      auth: { oauthToken: 'theirs' },
    });
    await moved.request(request);
    expect(other.seen[0]?.headers).toMatchObject({ authorization: 'Bearer theirs', 'x-harmless': 'yes' });
    expect(JSON.stringify(other.seen[0]?.headers)).not.toContain('own');
    await moved.close();
    await other.close();
  });

  it('refuses wrong options like the constructor', () => {
    expect(() => newClient().with({ timeuot: 5 } as ClientOptions)).toThrow('did you mean "timeout"?');
  });
});
