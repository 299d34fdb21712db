import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AuthenticationError, Zendesk } from 'zents';
import { Client } from 'zents/client';
import { authorizationUrl, exchangeCode, parseCallback } from 'zents/sign-in';
import { fileTokenStore, memoryTokenStore } from 'zents/stores';
import { createSandbox, type Sandbox } from 'zents/testing';
import { Users } from 'zents/users';
import { hasRedis, startRedis } from '../bench/redis-server.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const redirectUri = 'https://app.example/callback';
if (!hasRedis) console.warn('There is no redis-server on this machine: the test of its store of tokens is left out');

let now: number;
let sandbox: Sandbox;
let place: string;
const children: ChildProcess[] = [];
const servers: { close(): void }[] = [];
const clients: Client[] = [];

beforeEach(async () => {
  now = Date.now();
  sandbox = await createSandbox({ seed: 'small', clock: () => now });
  place = await mkdtemp(join(tmpdir(), 'zents-'));
});

afterEach(async () => {
  for (const server of servers.splice(0)) server.close();
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(clients.splice(0).map((client) => client.close()));
  await sandbox.close();
  await rm(place, { recursive: true });
});

const grants = (): number => sandbox.requests.filter(({ path }) => path === '/oauth/tokens').length;
const clock = { now: () => now, random: () => 0.5, wait: async () => {} };

function opened<C extends Client>(client: C): C {
  clients.push(client);
  return client;
}

/** The tokens of a user who has signed in to a public client. */
async function signedIn() {
  const admin = opened(new Zendesk({ origin: sandbox.origin, auth: sandbox.auth }));
  const user_id = Number((await admin.users.me()).id);
  await admin.oauth.clients.create({
    name: 'App',
    identifier: 'app',
    kind: 'public',
    redirect_uri: [redirectUri],
    user_id,
  });
  const application = { origin: sandbox.origin, clientId: 'app', redirectUri };
  const flow = await authorizationUrl(application);
  const { headers } = await fetch(flow.url, { redirect: 'manual' });
  const { code } = parseCallback(headers.get('location') ?? '', flow);
  const exchange = { ...application, code, codeVerifier: flow.codeVerifier, clock };
  return { exchange, tokens: await exchangeCode(exchange) };
}

/** A process of its own; each `go` gives what it prints of one round of requests. */
async function worker(...words: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/tokens/work.ts', sandbox.origin, ...words], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines = createInterface(child.stdout);
  await once(lines, 'line');
  return {
    child,
    async go(): Promise<unknown> {
      const answer = Promise.race([once(lines, 'line'), once(child, 'exit')]);
      child.stdin.write(`${now}\n`);
      return (await answer)[0];
    },
  };
}

describe('the tokens of a user', () => {
  it('come for a code once, and for another one never', async () => {
    const { exchange } = await signedIn();
    await expect(exchangeCode(exchange)).rejects.toMatchObject({
      apiCode: 'invalid_grant',
      name: 'AuthenticationError',
    });
    await expect(exchangeCode({ ...exchange, code: 'c0de' })).rejects.not.toThrow('c0de');
  });

  it('are renewed once for 50 requests that find them over, and replayed in mid-flight', async () => {
    const { tokens } = await signedIn();
    const store = memoryTokenStore(tokens);
    const auth = { clientId: 'app', store };
    const client = opened(new Client({ origin: sandbox.origin, auth, clock }));
    const users = new Users(client);
    const all = (): Promise<unknown> =>
      Promise.all(Array.from({ length: 50 }, (_, index) => users.list({ page: index + 1, per_page: 1 }).page()));
    const before = grants();
    await all();
    now += 1_800_000;
    await all();
    expect(grants() - before).toBe(1);
    // Another one of the user's programs, with the same store, has made our access token worthless.
    now += 20_000;
    const other = opened(new Client({ origin: sandbox.origin, auth, clock: { ...clock, now: () => now + 1_790_000 } }));
    await new Users(other).me();
    await all();
    expect(grants() - before).toBe(2);
  });
});

async function redisUrl(): Promise<string> {
  const redis = await startRedis();
  servers.push(redis);
  return `redis://127.0.0.1:${redis.port}`;
}

describe('several processes with one store', () => {
  const kinds = hasRedis ? ['file', 'redis'] : ['file'];

  it.each(kinds)(
    'in %s renew once each time that the tokens end, and lose none',
    async (kind) => {
      const { tokens } = await signedIn();
      const path = kind === 'redis' ? await redisUrl() : join(place, 'tokens.json');
      await storeAt(kind, path).then(({ save }) => save({ ...tokens, expiresAt: 0 }));
      const workers = await Promise.all([worker(kind, path), worker(kind, path), worker(kind, path)]);
      const before = grants();
      for (let round = 1; round <= 3; round++) {
        expect(await Promise.all(workers.map((one) => one.go()))).toEqual(['done', 'done', 'done']);
        expect(grants() - before).toBe(round);
        now += 1_800_000;
      }
    },
    60_000,
  );

  it('survive one that is killed within the lock; the pair that it had not saved is lost, and that is said', async () => {
    const { tokens } = await signedIn();
    const path = join(place, 'tokens.json');
    await fileTokenStore(path).save({ ...tokens, expiresAt: 0 });
    const dying = await worker('file', path, 'dies');
    await dying.go();
    expect(dying.child.signalCode).toBe('SIGKILL');
    expect(await readdir(place)).toContain('tokens.json.lock');
    const next = await worker('file', path);
    expect(await next.go()).toBe('failed authentication invalid_grant');
    // The user signs in again; nothing else has to be mended.
    const again = await signInAgain();
    await fileTokenStore(path).save(again);
    expect(await next.go()).toBe('done');
    expect(JSON.parse(await readFile(path, 'utf8')).accessToken).toBe(again.accessToken);
    expect(await readdir(place)).toEqual(['tokens.json']);
  }, 60_000);
});

async function signInAgain() {
  const application = { origin: sandbox.origin, clientId: 'app', redirectUri };
  const flow = await authorizationUrl(application);
  const { headers } = await fetch(flow.url, { redirect: 'manual' });
  const { code } = parseCallback(headers.get('location') ?? '', flow);
  return exchangeCode({ ...application, code, codeVerifier: flow.codeVerifier });
}

async function storeAt(kind: string, path: string) {
  if (kind === 'file') return fileTokenStore(path);
  const [{ createClient }, { redisTokenStore }] = await Promise.all([import('redis'), import('zents/stores')]);
  const client = await createClient({ url: path }).connect();
  const { save } = redisTokenStore(client, { key: 'tokens' });
  return { save: (tokens: Parameters<typeof save>[0]) => save(tokens).finally(() => client.close()) };
}

describe('a check of the credential', () => {
  it.each([
    ['nobody', null],
    ['a wrong password', { email: 'owner@example.com', password: 'wrong' }],
    ['a wrong token', { oauthToken: 'wrong' }],
    ['a wrong client secret', { clientId: 'app', clientSecret: 'wrong' }],
  ])('of %s fails', async (_, auth) => {
    const client = opened(new Client({ origin: sandbox.origin, auth, logLevel: 'silent' }));
    await expect(client.checkCredentials()).rejects.toBeInstanceOf(AuthenticationError);
  });

  it('of a user tells who it is', async () => {
    const client = opened(new Client({ origin: sandbox.origin, auth: sandbox.auth }));
    expect(await client.checkCredentials()).toMatchObject({ role: 'admin', email: 'owner@example.com' });
  });
});
